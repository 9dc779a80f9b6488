package org.zelian.registry.ledger.append;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.zelian.registry.ledger.format.CommitDecoder;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.Uuids;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The ledger's collection through the driver, concerns spelt out, every call bounded in time. */
public final class MongoLedgerPort implements LedgerPort {
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> ledger;

    /**
     * @param attempt longest time of one call, the driver's own retries and server selection in it
     */
    public MongoLedgerPort(MongoDatabase database, Duration attempt) {
        this.database = database.withTimeout(attempt.toMillis(), TimeUnit.MILLISECONDS);
        this.ledger =
                this.database
                        .getCollection("ledger", RawBsonDocument.class)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withReadPreference(ReadPreference.primary());
    }

    @Override
    public void insert(List<RawBsonDocument> commits) {
        try {
            ledger.insertMany(commits, new InsertManyOptions().ordered(true));
        } catch (MongoBulkWriteException e) {
            // The exception's own code is -3 and its counts may be stale: only the first write
            // error's index and code are to be trusted, and those only while the documents before
            // it are known to be durable.
            boolean durable = e.getWriteConcernError() == null;
            if (durable
                    && !e.getWriteErrors().isEmpty()
                    && e.getWriteErrors().getFirst().getCode() == DUPLICATE_KEY) {
                throw new InsertRejected(e.getWriteErrors().getFirst().getIndex(), e);
            }
            throw e;
        }
    }

    @Override
    public Optional<StoredCommit> last() {
        return first(ledger.find().sort(descending("_id")));
    }

    @Override
    public Optional<StoredCommit> at(long position) {
        return first(ledger.find(eq("_id", position)));
    }

    @Override
    public List<StoredCommit> between(long from, long before) {
        return all(ledger.find(and(gte("_id", from), lt("_id", before))).sort(ascending("_id")));
    }

    @Override
    public Optional<StoredCommit> byId(UUID commitId) {
        return first(ledger.find(eq("id", Uuids.bytes(commitId))));
    }

    @Override
    public List<StoredCommit> bySequence(String aggregateId, long from, long to) {
        return all(
                ledger.find(elemMatch("e", and(eq("a", aggregateId), gte("s", from), lte("s", to))))
                        .hint(
                                new BsonDocument("e.a", new BsonInt32(1))
                                        .append("e.s", new BsonInt32(1))));
    }

    @Override
    public Instant serverTime() {
        return database.runCommand(new BsonDocument("hello", new BsonInt32(1)))
                .getDate("localTime")
                .toInstant();
    }

    private static Optional<StoredCommit> first(FindIterable<RawBsonDocument> found) {
        return Optional.ofNullable(found.limit(1).first()).map(CommitDecoder::decode);
    }

    private static List<StoredCommit> all(FindIterable<RawBsonDocument> found) {
        return found.map(CommitDecoder::decode).into(new ArrayList<>());
    }
}
