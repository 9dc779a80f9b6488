package org.zelian.registry.ledger.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.zelian.registry.ledger.format.CommitDecoder;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.RawDocuments;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.format.Uuids;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Reads the ledger as it is durable on a majority. Free of Axon: the query side reads with this.
 * Exceptions of the driver pass through.
 */
public final class LedgerReader {
    private static final int PAGE = 2_000;
    private static final Bson BY_STREAM =
            new BsonDocument("e.a", new BsonInt32(1)).append("e.s", new BsonInt32(1));

    private final MongoCollection<RawBsonDocument> ledger;

    /**
     * @param database holding the collection {@code ledger}; its read preference is kept
     */
    public LedgerReader(MongoDatabase database) {
        this.ledger = RawDocuments.in(database, "ledger").withReadConcern(ReadConcern.MAJORITY);
    }

    /** Position of the last event, -1 when there is none. */
    public long head() {
        return last().map(StoredCommit::lastPosition).orElse(-1L);
    }

    public Optional<StoredCommit> last() {
        return first(ledger.find().sort(descending("_id")));
    }

    public Optional<StoredCommit> commit(UUID commitId) {
        return first(ledger.find(eq("id", Uuids.bytes(commitId))));
    }

    /** The commit that the event at the position belongs to. */
    public Optional<StoredCommit> commitAt(long position) {
        return first(ledger.find(lte("_id", position)).sort(descending("_id")))
                .filter(commit -> commit.lastPosition() >= position);
    }

    /**
     * Commits from the one that holds the position on, to the head.
     *
     * @throws LedgerGapException when the position lies beyond the place of the next event
     */
    public CommitIterator commitsFrom(long position) {
        if (position <= 0) {
            return new CommitIterator(this, 0);
        }
        StoredCommit before =
                first(ledger.find(lte("_id", position)).sort(descending("_id")))
                        .filter(commit -> commit.lastPosition() >= position - 1)
                        .orElseThrow(
                                () ->
                                        new LedgerGapException(
                                                "position %d lies beyond the head"
                                                        .formatted(position - 1)));
        boolean inside = before.lastPosition() >= position;
        return new CommitIterator(this, inside ? before.position() : position);
    }

    /** Last position recorded at or before the instant, -1 when there is none. */
    public long positionAt(Instant instant) {
        return first(
                        ledger.find(lte("at", Nanos.micros(instant)))
                                .sort(orderBy(descending("at"), descending("_id"))))
                .map(StoredCommit::lastPosition)
                .orElse(-1L);
    }

    /** Position of the first event whose own timestamp is at or after the instant. */
    public OptionalLong firstSince(Instant instant) {
        long since = Nanos.of(instant);
        // hi is a running maximum: the first commit to reach the instant holds the event that did.
        return first(ledger.find(gte("hi", since)).sort(orderBy(ascending("hi"), ascending("_id"))))
                .map(StoredCommit::events)
                .orElse(List.of())
                .stream()
                .filter(event -> event.timestamp() >= since)
                .mapToLong(StoredEvent::position)
                .findFirst();
    }

    /** Domain events of one stream from a sequence on, in order. */
    public List<StoredEvent> events(String aggregateId, long firstSequence) {
        List<StoredEvent> events = new ArrayList<>();
        for (StoredCommit commit :
                stream(aggregateId, firstSequence)
                        .sort(ascending("_id"))
                        .map(CommitDecoder::decode)) {
            commit.events().stream()
                    .filter(event -> event.isDomain() && event.aggregateId().equals(aggregateId))
                    .filter(event -> event.sequence() >= firstSequence)
                    .forEach(events::add);
        }
        return events;
    }

    /** Greatest sequence of one stream; empty when there is no such stream. */
    public OptionalLong lastSequence(String aggregateId) {
        return first(stream(aggregateId, 0).sort(descending("_id")))
                .map(StoredCommit::events)
                .orElse(List.of())
                .stream()
                .filter(event -> event.isDomain() && event.aggregateId().equals(aggregateId))
                .mapToLong(StoredEvent::sequence)
                .max();
    }

    /** What one reply of the server holds of the commits from the position on. */
    List<RawBsonDocument> page(long position) {
        // A batch of more than the limit lets the server close the cursor with its first reply;
        // with the driver's negative limit it would send no more than 101 documents.
        try (MongoCursor<RawBsonDocument> reply =
                ledger.find(gte("_id", position))
                        .sort(ascending("_id"))
                        .limit(PAGE)
                        .batchSize(PAGE + 1)
                        .cursor()) {
            List<RawBsonDocument> page = new ArrayList<>(PAGE);
            for (int i = reply.available(); i > 0; i--) {
                page.add(reply.next());
            }
            return page;
        }
    }

    private FindIterable<RawBsonDocument> stream(String aggregateId, long firstSequence) {
        return ledger.find(elemMatch("e", and(eq("a", aggregateId), gte("s", firstSequence))))
                .hint(BY_STREAM);
    }

    private static Optional<StoredCommit> first(FindIterable<RawBsonDocument> found) {
        return Optional.ofNullable(found.limit(1).first()).map(CommitDecoder::decode);
    }
}
