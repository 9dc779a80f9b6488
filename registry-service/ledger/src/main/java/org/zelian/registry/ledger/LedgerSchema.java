package org.zelian.registry.ledger;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptionDefaults;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The collection of the ledger and its indexes. Needs the right to create them only while some are
 * missing.
 */
final class LedgerSchema {
    private record Index(String name, Bson keys, boolean unique) {}

    private static final List<Index> INDEXES =
            List.of(
                    new Index("stream", ascending("e.a", "e.s"), true),
                    new Index("commit", ascending("id"), true),
                    new Index("occurred", ascending("hi", "_id"), false),
                    new Index("recorded", ascending("at", "_id"), false));

    /** Never rewritten and mostly read in order: worth more time than the server's default. */
    private static final Document DOCUMENTS = wiredTiger("block_compressor=zstd");

    /**
     * Blocks of indexes are stored as they are unless one says so. A file is written in units of 4
     * KiB: of the 16 KiB that a leaf has by default, squeezed, much of one would stay empty.
     */
    private static final Document INDEX_BLOCKS =
            wiredTiger("block_compressor=zstd,leaf_page_max=32KB");

    private static final int NAMESPACE_EXISTS = 48;

    private LedgerSchema() {}

    static void ensure(MongoDatabase database) {
        MongoCollection<Document> ledger = database.getCollection("ledger");
        Set<String> present = new TreeSet<>();
        for (Document index : ledger.listIndexes()) {
            present.add(index.getString("name"));
        }
        if (present.isEmpty()) {
            create(database);
        }
        List<Index> missing = new ArrayList<>(INDEXES);
        missing.removeIf(index -> present.contains(index.name()));
        missing.forEach(
                index ->
                        ledger.createIndex(
                                index.keys(),
                                new IndexOptions().name(index.name()).unique(index.unique())));
    }

    /** What is once created keeps its way of compressing, whichever that was. */
    private static void create(MongoDatabase database) {
        CreateCollectionOptions options =
                new CreateCollectionOptions()
                        .storageEngineOptions(DOCUMENTS)
                        .indexOptionDefaults(new IndexOptionDefaults().storageEngine(INDEX_BLOCKS));
        try {
            database.createCollection("ledger", options);
        } catch (MongoCommandException e) {
            // Another node was first.
            if (e.getErrorCode() != NAMESPACE_EXISTS) {
                throw e;
            }
        }
    }

    private static Document wiredTiger(String configuration) {
        return new Document("wiredTiger", new Document("configString", configuration));
    }
}
