package org.zelian.registry.query.testing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.bson.types.Binary;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.json.sealing.SealedBox;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.json.sealing.Sealer;
import org.zelian.registry.json.sealing.WrappedKey;

import java.util.HashMap;
import java.util.Map;

import javax.crypto.SecretKey;

/** Seals as the write side does: a key per person, stored before its first use. */
final class TestKeys implements Sealer {

    private final MongoCollection<Document> stored;
    private final MasterKey master;
    private final Map<String, SecretKey> keys = new HashMap<>();

    TestKeys(MongoCollection<Document> stored, MasterKey master) {
        this.stored = stored;
        this.master = master;
    }

    @Override
    public String seal(String key, String eventName, String field, String content) {
        return SealedBox.seal(
                keys.computeIfAbsent(key, this::fresh), key, eventName, field, content);
    }

    /** A piece of a file. */
    byte[] seal(String key, int number, boolean last, byte[] plain) {
        return SealedChunk.seal(keys.computeIfAbsent(key, this::fresh), key, number, last, plain);
    }

    private SecretKey fresh(String owner) {
        WrappedKey wrapped = WrappedKey.fresh(owner, master);
        stored.insertOne(new Document("_id", owner).append("k", new Binary(wrapped.bytes())));
        return wrapped.unwrap(master);
    }

    void destroy(String owner) {
        stored.deleteOne(Filters.eq("_id", owner));
    }
}
