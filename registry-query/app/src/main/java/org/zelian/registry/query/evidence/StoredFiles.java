package org.zelian.registry.query.evidence;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.query.directory.Directory;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of files, opened piece by piece: {@code fs.chunks {files_id, n, data}}. */
public final class StoredFiles {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);
    private static final int AT_ONCE = 4;

    private final MongoCollection<Document> chunks;
    private final Directory directory;

    public StoredFiles(MongoDatabase database, Directory directory) {
        this.chunks = database.getCollection("fs.chunks").withReadConcern(ReadConcern.MAJORITY);
        this.directory = directory;
    }

    /** What is done with a piece. */
    @FunctionalInterface
    private interface Taking {
        void take(byte[] piece) throws IOException;
    }

    /**
     * Goes on only if all of a file is there and as it was uploaded. Asked before the first byte is
     * shown, because afterwards nothing can be said any more.
     *
     * @throws FileNotShown otherwise
     */
    public void check(EvidenceState file) throws IOException {
        MessageDigest digest = sha256();
        pieces(file, digest::update);
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.file().value())) {
            throw altered(file);
        }
    }

    /** Copies the plain bytes. */
    public void copy(EvidenceState file, OutputStream out) throws IOException {
        pieces(file, out::write);
    }

    private void pieces(EvidenceState file, Taking taking) throws IOException {
        int count = SealedChunk.count(file.size());
        int n = 0;
        try (MongoCursor<Document> stored =
                chunks.find(Filters.eq("files_id", file.file().value()))
                        .sort(Sorts.ascending("n"))
                        .batchSize(AT_ONCE)
                        .cursor()) {
            while (n < count && stored.hasNext()) {
                taking.take(opened(file, n, n == count - 1, stored.next()));
                n++;
            }
        }
        if (n < count) {
            LOG.error("File {} has {} of {} pieces", file.file().value(), n, count);
            throw FileNotShown.missing();
        }
    }

    private byte[] opened(EvidenceState file, int n, boolean last, Document stored) {
        byte[] plain;
        try {
            byte[] data = stored.get("data", Binary.class).getData();
            plain = directory.piece(file.key(), n, last, data);
        } catch (IllegalStateException e) {
            throw altered(file);
        }
        if (plain == null) {
            throw FileNotShown.erased();
        }
        return plain;
    }

    private static FileNotShown altered(EvidenceState file) {
        LOG.error("File {} is not what was uploaded", file.file().value());
        return FileNotShown.altered();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
