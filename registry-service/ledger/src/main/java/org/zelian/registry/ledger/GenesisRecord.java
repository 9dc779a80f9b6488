package org.zelian.registry.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.zelian.registry.ledger.format.Genesis;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.RawDocuments;

import java.security.SecureRandom;
import java.util.Optional;

/** The one document of the collection {@code genesis}. */
final class GenesisRecord {
    private final MongoCollection<RawBsonDocument> genesis;

    GenesisRecord(MongoDatabase database) {
        genesis =
                database.getCollection("genesis", RawBsonDocument.class)
                        .withReadPreference(ReadPreference.primary())
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    Optional<Genesis> find() {
        return Optional.ofNullable(genesis.find().first()).map(GenesisRecord::decode);
    }

    /** Reads the genesis, or writes it first; whoever writes first settles it. */
    Genesis findOrWrite(LedgerOptions options) {
        Genesis found = find().orElseGet(() -> write(options));
        if (!found.origin().equals(options.origin())
                || found.gm() != options.gm()
                || found.demo() != options.demo()) {
            throw new LedgerRefusedException(
                    "the ledger is %s (gm %s, demo %s), asked for was %s (gm %s, demo %s)"
                            .formatted(
                                    found.origin(),
                                    found.gm(),
                                    found.demo(),
                                    options.origin(),
                                    options.gm(),
                                    options.demo()));
        }
        return found;
    }

    private Genesis write(LedgerOptions options) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Genesis first =
                new Genesis(
                        options.origin(),
                        Nanos.micros(options.clock().instant()),
                        options.gm(),
                        options.demo(),
                        random);
        try {
            BsonDocument document = first.toBson();
            genesis.withDocumentClass(BsonDocument.class).insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return find().orElseThrow();
    }

    private static Genesis decode(RawBsonDocument document) {
        return Genesis.decode(RawDocuments.bytes(document));
    }
}
