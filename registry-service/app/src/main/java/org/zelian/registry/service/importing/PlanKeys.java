package org.zelian.registry.service.importing;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.bson.types.Binary;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.json.sealing.WrappedKey;

import java.util.Collection;
import java.util.Optional;

import javax.crypto.SecretKey;

/** A key per plan, beside those of people and files: {@code plans {_id: digest, k: wrapped}}. */
final class PlanKeys {

    private final MongoCollection<Document> keys;
    private final MasterKey master;

    PlanKeys(MongoDatabase database, MasterKey master) {
        this.keys =
                database.getCollection("plans")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.master = master;
    }

    /** What pieces are sealed for. */
    static String owner(ImportPlanDigest plan) {
        return "plan-" + plan.value();
    }

    Optional<SecretKey> find(ImportPlanDigest plan) {
        return Optional.ofNullable(keys.find(Filters.eq("_id", plan.value())).first())
                .map(found -> new WrappedKey(owner(plan), found.get("k", Binary.class).getData()))
                .map(wrapped -> wrapped.unwrap(master));
    }

    /** A fresh key, durable on a majority before anything is sealed with it. */
    SecretKey make(ImportPlanDigest plan) {
        WrappedKey fresh = WrappedKey.fresh(owner(plan), master);
        keys.insertOne(new Document("_id", plan.value()).append("k", new Binary(fresh.bytes())));
        return fresh.unwrap(master);
    }

    void destroy(ImportPlanDigest plan) {
        keys.deleteOne(Filters.eq("_id", plan.value()));
    }

    void destroyAllBut(Collection<String> digests) {
        keys.deleteMany(Filters.nin("_id", digests));
    }
}
