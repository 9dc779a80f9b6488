package org.zelian.registry.query.testing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.query.testing.TestLedger.By;
import org.zelian.registry.testkit.MongoServer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

/** Files as the write side stores and records them. */
public final class Files {

    private final MongoCollection<Document> chunks =
            MongoServer.shared()
                    .client()
                    .getDatabase("registry_evidence")
                    .getCollection("fs.chunks");

    public static EvidenceDigest digest(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return new EvidenceDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String key(EvidenceDigest file) {
        return "file-" + file.value();
    }

    /** Seals and stores a file. */
    public EvidenceDigest store(byte[] file) {
        return store(digest(file), file);
    }

    /** Stores bytes under the name of a file. */
    public EvidenceDigest store(EvidenceDigest digest, byte[] file) {
        int count = SealedChunk.count(file.length);
        for (int n = 0; n < count; n++) {
            int from = n * SealedChunk.PLAIN;
            int to = Math.min(file.length, from + SealedChunk.PLAIN);
            byte[] sealed =
                    Running.once()
                            .keys
                            .seal(
                                    key(digest),
                                    n,
                                    n == count - 1,
                                    Arrays.copyOfRange(file, from, to));
            chunks.insertOne(
                    new Document("files_id", digest.value())
                            .append("n", n)
                            .append("data", new Binary(sealed)));
        }
        return digest;
    }

    /** Puts a file on a unit's record; the position of that. */
    public long record(LocalDate day, PersonId actor, UnitId unit, EvidenceDigest file, long size) {
        return Running.once()
                .ledger
                .on(day, new By(actor.value(), null, null, null))
                .with(
                        stream(unit, file),
                        new EvidenceRecorded(
                                file,
                                unit,
                                EvidenceType.PDF,
                                size,
                                Sealed.of(key(file), "定级报告 扫描.pdf", 50)))
                .record();
    }

    /** Writes down that somebody opened one. */
    public long open(LocalDate day, PersonId actor, UnitId unit, EvidenceDigest file) {
        return Running.once()
                .ledger
                .on(day, new By(actor.value(), null, null, null))
                .with(stream(unit, file), new EvidenceOpened(file, unit, EvidenceUse.DOWNLOAD))
                .record();
    }

    /** Changes one byte of a stored piece. */
    public void tamper(EvidenceDigest file, int piece, int at) {
        byte[] data = piece(file, piece).get("data", Binary.class).getData();
        data[at] ^= 1;
        replace(file, piece, data);
    }

    /** Puts a piece in another's place. */
    public void exchange(EvidenceDigest file, int one, int other) {
        byte[] first = piece(file, one).get("data", Binary.class).getData();
        byte[] second = piece(file, other).get("data", Binary.class).getData();
        replace(file, one, second);
        replace(file, other, first);
    }

    public void lose(EvidenceDigest file, int piece) {
        chunks.deleteOne(at(file, piece));
    }

    private Document piece(EvidenceDigest file, int piece) {
        Document found = chunks.find(at(file, piece)).first();
        if (found == null) {
            throw new AssertionError("no piece " + piece);
        }
        return found;
    }

    private void replace(EvidenceDigest file, int piece, byte[] data) {
        chunks.updateOne(at(file, piece), Updates.set("data", new Binary(data)));
    }

    private static Bson at(EvidenceDigest file, int piece) {
        return Filters.and(Filters.eq("files_id", file.value()), Filters.eq("n", piece));
    }

    private static String stream(UnitId unit, EvidenceDigest file) {
        return "evidence-" + unit.number() + "-" + file.value();
    }
}
