package org.zelian.registry.query.directory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.json.sealing.WrappedKey;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKey;

/** The keys of people and files, unwrapped and kept until they are destroyed. */
public final class PersonalKeys {

    private final MongoCollection<Document> stored;
    private final MasterKey master;
    private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();

    public PersonalKeys(MongoCollection<Document> stored, MasterKey master) {
        this.stored = stored;
        this.master = master;
    }

    /** Somebody's key, or null once it was destroyed. A key is stored before its first use. */
    @Nullable SecretKey key(String owner) {
        SecretKey known = keys.get(owner);
        if (known != null) {
            return known;
        }
        Document wrapped = stored.find(Filters.eq("_id", owner)).first();
        return wrapped == null ? null : unwrapped(wrapped);
    }

    private SecretKey unwrapped(Document wrapped) {
        String owner = wrapped.getString("_id");
        SecretKey key =
                new WrappedKey(owner, wrapped.get("k", Binary.class).getData()).unwrap(master);
        keys.put(owner, key);
        return key;
    }

    /** Fetches every key at once. */
    void fetchAll() {
        stored.find().forEach(wrapped -> unwrapped(wrapped));
    }

    /** Forgets the keys that are stored no more. Returns whose they were. */
    Set<String> forgetDestroyed() {
        Set<String> gone = new HashSet<>(keys.keySet());
        stored.find()
                .projection(Projections.include("_id"))
                .forEach(wrapped -> gone.remove(wrapped.getString("_id")));
        gone.forEach(keys::remove);
        return gone;
    }
}
