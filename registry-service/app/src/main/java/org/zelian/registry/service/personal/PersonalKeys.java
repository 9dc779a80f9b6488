package org.zelian.registry.service.personal;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.json.sealing.SealedBox;
import org.zelian.registry.json.sealing.Sealer;
import org.zelian.registry.json.sealing.WrappedKey;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKey;

/**
 * One key per person and per file, wrapped by the master key, durable on a majority before anything
 * is sealed with it: {@code {_id: "person-…", k: nonce ‖ wrapped ‖ tag, created}}.
 */
public final class PersonalKeys implements Sealer {

    private final MongoCollection<Document> keys;
    private final MasterKey master;
    private final Clock clock;
    private final Map<String, SecretKey> known = new ConcurrentHashMap<>();

    public PersonalKeys(MongoDatabase database, MasterKey master, Clock clock) {
        this.keys =
                database.getCollection("keys")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.master = master;
        this.clock = clock;
    }

    @Override
    public String seal(String key, String eventName, String field, String content) {
        return SealedBox.seal(of(key), key, eventName, field, content);
    }

    /** The key of a person or a file, made if there is none yet. */
    public SecretKey of(String owner) {
        return known.computeIfAbsent(owner, this::findOrMake);
    }

    /** Whether there is a key that was not destroyed. */
    public boolean has(String owner) {
        return find(owner) != null;
    }

    private SecretKey findOrMake(String owner) {
        WrappedKey stored = find(owner);
        return (stored != null ? stored : make(owner)).unwrap(master);
    }

    private @Nullable WrappedKey find(String owner) {
        Document found = keys.find(Filters.eq("_id", owner)).first();
        return found == null ? null : new WrappedKey(owner, found.get("k", Binary.class).getData());
    }

    private WrappedKey make(String owner) {
        WrappedKey fresh = WrappedKey.fresh(owner, master);
        Document document =
                new Document("_id", owner)
                        .append("k", new Binary(fresh.bytes()))
                        .append("created", Date.from(clock.instant()));
        try {
            keys.insertOne(document);
            return fresh;
        } catch (MongoWriteException e) {
            WrappedKey others = find(owner);
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY || others == null) {
                throw e;
            }
            return others;
        }
    }
}
