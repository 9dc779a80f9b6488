package org.zelian.registry.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.types.Binary;
import org.zelian.registry.ledger.format.StoredEvent;

import java.util.Optional;

/**
 * The newest snapshot of each aggregate: a cache that may be emptied at any time, never part of the
 * chain.
 */
public final class MongoSnapshotStore {
    private final MongoCollection<Document> snapshots;

    /**
     * @param database holding the collection {@code snapshots}
     */
    public MongoSnapshotStore(MongoDatabase database) {
        snapshots = database.getCollection("snapshots");
    }

    /** Keeps the snapshot unless a newer one is there. */
    void store(StoredEvent snapshot) {
        try {
            snapshots.updateOne(
                    and(eq("_id", snapshot.aggregateId()), lte("s", snapshot.sequence())),
                    combine(
                            set("s", snapshot.sequence()),
                            set("i", snapshot.id()),
                            set("t", snapshot.type()),
                            set("d", snapshot.name()),
                            set("r", snapshot.revision()),
                            set("ts", snapshot.timestamp()),
                            set("m", new Binary(snapshot.metadata())),
                            set("b", new Binary(snapshot.payload()))),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The filter missed a newer snapshot and the upsert met it: the stale writer loses.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    Optional<StoredEvent> find(String aggregateId) {
        return Optional.ofNullable(snapshots.find(eq("_id", aggregateId)).first())
                .map(MongoSnapshotStore::decode);
    }

    private static StoredEvent decode(Document stored) {
        return new StoredEvent(
                StoredEvent.UNPLACED,
                stored.getString("i"),
                stored.getString("_id"),
                stored.getLong("s"),
                StoredEvent.DOMAIN,
                stored.getString("t"),
                stored.getString("d"),
                stored.getString("r"),
                stored.getLong("ts"),
                stored.get("m", Binary.class).getData(),
                stored.get("b", Binary.class).getData());
    }
}
