package org.zelian.registry.ledger.verify;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;

import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.RawDocuments;

/** The collections of a running store, as durable on a majority. */
public final class LiveLedger implements LedgerSource {
    private static final int BATCH = 2_000;

    private final MongoCollection<RawBsonDocument> genesis;
    private final MongoCursor<RawBsonDocument> commits;

    public LiveLedger(MongoDatabase database) {
        MongoDatabase majority = database.withReadConcern(ReadConcern.MAJORITY);
        genesis = RawDocuments.in(majority, "genesis");
        commits =
                RawDocuments.in(majority, "ledger")
                        .find()
                        .sort(ascending("_id"))
                        .batchSize(BATCH)
                        .cursor();
    }

    @Override
    public byte @Nullable [] genesis() {
        RawBsonDocument found = genesis.find().sort(ascending("_id")).first();
        return found == null ? null : RawDocuments.bytes(found);
    }

    @Override
    public byte @Nullable [] next() {
        return commits.hasNext() ? RawDocuments.bytes(commits.next()) : null;
    }

    @Override
    public void close() {
        commits.close();
    }
}
