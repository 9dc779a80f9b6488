package org.zelian.registry.benchmarks;

import com.mongodb.client.MongoCollection;

import org.bson.RawBsonDocument;
import org.zelian.registry.ledger.format.CommitTemplate;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.Sha256;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The driver alone, given documents that are already bytes: no more can be asked of an anchor.
 *
 * @param ledger with the ledger's indexes, majority and journal
 * @param events one for {@code insertOne}, more for an ordered {@code insertMany}
 */
record RawStore(MongoCollection<RawBsonDocument> ledger, int events)
        implements Store<List<RawBsonDocument>> {
    @Override
    public List<RawBsonDocument> prepare(long first, Instant at, SplittableRandom random) {
        MessageDigest digest = Sha256.digest();
        List<RawBsonDocument> documents = new ArrayList<>(events);
        for (long number = first; number < first + events; number++) {
            CommitTemplate commit =
                    new CommitTemplate(
                            Sample.id(random),
                            "node-1",
                            List.of(Sample.stored(number, at, random)));
            byte[] previous = new byte[32];
            commit.stamp(number, Nanos.micros(at), Nanos.of(at), previous, digest);
            documents.add(commit.document());
        }
        return documents;
    }

    @Override
    public void append(List<RawBsonDocument> prepared) {
        if (events == 1) {
            ledger.insertOne(prepared.getFirst());
        } else {
            ledger.insertMany(prepared);
        }
    }
}
