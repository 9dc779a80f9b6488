package org.zelian.registry.service.evidence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.service.personal.PersonalKeys;

import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;

import javax.crypto.SecretKey;

/**
 * Files at rest: sealed piece by piece under a key of their own, named by the SHA-256 of their
 * plain bytes, each stored once. GridFS reads the layout:
 *
 * <pre>
 * fs.chunks {_id, files_id: digest, n: 0…, data: SealedChunk}
 * fs.files  {_id: digest, length: of all pieces, chunkSize, uploadDate, filename: digest,
 *            metadata: {v: 1, size: of the plain bytes}}
 * </pre>
 *
 * Pieces come first and the file last. One that an earlier attempt left is as good as a fresh one:
 * the same bytes lie in it, under the same key. So nothing is ever changed or removed.
 */
public final class FileStore {

    private static final int FORM = 1;

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;
    private final PersonalKeys keys;
    private final Clock clock;

    public FileStore(MongoDatabase database, PersonalKeys keys, Clock clock) {
        this.files = durable(database, "fs.files");
        this.chunks = durable(database, "fs.chunks");
        this.keys = keys;
        this.clock = clock;
    }

    private static MongoCollection<Document> durable(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Makes the index by which pieces are found, and stored once. */
    public void prepare() {
        chunks.createIndex(Indexes.ascending("files_id", "n"), new IndexOptions().unique(true));
    }

    /**
     * Keeps a file; on return it is durable on a majority.
     *
     * @throws Refused if it was here before and was erased
     */
    void keep(Spool file) throws IOException {
        EvidenceDigest digest = file.digest();
        String owner = EvidenceCommand.key(digest);
        if (isStored(digest)) {
            if (!keys.has(owner)) {
                throw new Refused("AnErasedFileStaysErased", List.of());
            }
            return;
        }
        SecretKey key = keys.of(owner);
        int count = SealedChunk.count(file.size());
        for (int n = 0; n < count; n++) {
            boolean last = n == count - 1;
            byte[] sealed = SealedChunk.seal(key, owner, n, last, piece(file, n));
            insertOnce(
                    chunks,
                    new Document("_id", new ObjectId())
                            .append("files_id", digest.value())
                            .append("n", n)
                            .append("data", new Binary(sealed)));
        }
        insertOnce(files, described(digest, file.size()));
    }

    private boolean isStored(EvidenceDigest file) {
        return files.find(Filters.eq("_id", file.value())).first() != null;
    }

    private static byte[] piece(Spool file, int n) throws IOException {
        long from = (long) n * SealedChunk.PLAIN;
        return file.at(from, (int) Math.min(SealedChunk.PLAIN, file.size() - from));
    }

    private Document described(EvidenceDigest file, long size) {
        return new Document("_id", file.value())
                .append("length", SealedChunk.stored(size))
                .append("chunkSize", SealedChunk.STORED)
                .append("uploadDate", Date.from(clock.instant()))
                .append("filename", file.value())
                .append("metadata", new Document("v", FORM).append("size", size));
    }

    private static void insertOnce(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
