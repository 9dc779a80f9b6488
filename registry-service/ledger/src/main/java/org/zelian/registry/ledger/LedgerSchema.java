package org.zelian.registry.ledger;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The indexes of the ledger. Needs the right to create them only while some are missing. */
final class LedgerSchema {
    private record Index(String name, Bson keys, boolean unique) {}

    private static final List<Index> INDEXES =
            List.of(
                    new Index("stream", ascending("e.a", "e.s"), true),
                    new Index("commit", ascending("id"), true),
                    new Index("occurred", ascending("hi", "_id"), false),
                    new Index("recorded", ascending("at", "_id"), false));

    private LedgerSchema() {}

    static void ensure(MongoDatabase database) {
        MongoCollection<Document> ledger = database.getCollection("ledger");
        Set<String> present = new TreeSet<>();
        for (Document index : ledger.listIndexes()) {
            present.add(index.getString("name"));
        }
        List<Index> missing = new ArrayList<>(INDEXES);
        missing.removeIf(index -> present.contains(index.name()));
        missing.forEach(
                index ->
                        ledger.createIndex(
                                index.keys(),
                                new IndexOptions().name(index.name()).unique(index.unique())));
    }
}
