package org.zelian.registry.service;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How far the policies have come, as it is stored. */
record PolicyTokens(MongoCollection<Document> stored) {

    static PolicyTokens of(MongoClient client) {
        return new PolicyTokens(client.getDatabase("registry_service").getCollection("tokens"));
    }

    /** Position of the last entry that a policy has answered for good; -1 if none. */
    long position(String policy) {
        Document document = Objects.requireNonNull(stored.find(of(policy)).first());
        Binary token = document.get("token", Binary.class);
        return token == null
                ? -1
                : Long.parseLong(new String(token.getData(), StandardCharsets.UTF_8));
    }

    /** Whether there was such a policy, at another position. */
    boolean set(String policy, long position) {
        Binary token = new Binary(Long.toString(position).getBytes(StandardCharsets.UTF_8));
        return stored.updateOne(of(policy), Updates.set("token", token)).getModifiedCount() == 1;
    }

    private static Bson of(String policy) {
        return Filters.eq("_id.p", policy);
    }
}
