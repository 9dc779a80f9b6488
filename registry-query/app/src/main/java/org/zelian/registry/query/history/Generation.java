package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.zelian.registry.json.RegistryJson;

import java.util.List;
import java.util.stream.Stream;

/**
 * One building of a set of views: its collections, named {@code <set>_<number>_…}, and the position
 * up to which they have been applied.
 */
final class Generation {

    static final String DIRECTORY = "views";

    private final MongoDatabase database;
    private final String set;
    private final int number;

    Generation(MongoDatabase database, String set, int number) {
        this.database = database;
        this.set = set;
        this.number = number;
    }

    int number() {
        return number;
    }

    MongoCollection<Document> rows(Projection<?> projection) {
        return database.getCollection(prefix() + projection.name());
    }

    MongoCollection<Document> feed(Projection<?> projection) {
        return database.getCollection(prefix() + projection.name() + "_feed");
    }

    EntryBook entries(RegistryJson json) {
        return new EntryBook(database.getCollection(prefix() + "entries"), json);
    }

    void createIndexes(List<Projection<?>> projections, RegistryJson json) {
        entries(json).createIndexes();
        for (Projection<?> projection : projections) {
            MongoCollection<Document> rows = rows(projection);
            Stream.concat(Stream.of(RowIndex.ofKeys()), projection.indexes().stream())
                    .map(RowIndex::keys)
                    .forEach(rows::createIndex);
            rows.createIndex(new Document("from", 1));
            rows.createIndex(new Document("to", 1));
            comparison(projection).forEach(rows::createIndex);
            feed(projection).createIndex(new Document("k", 1).append("p", 1));
        }
    }

    /** Last position applied, -1 if none. */
    long applied() {
        Document stored = database.getCollection(DIRECTORY).find(Filters.eq("_id", id())).first();
        return stored == null ? -1 : stored.getLong("p");
    }

    void setApplied(long position) {
        database.getCollection(DIRECTORY)
                .updateOne(
                        Filters.eq("_id", id()),
                        Updates.max("p", position),
                        new UpdateOptions().upsert(true));
    }

    void drop() {
        database.getCollection(DIRECTORY).deleteOne(Filters.eq("_id", id()));
        for (String name : database.listCollectionNames()) {
            if (name.startsWith(prefix())) {
                database.getCollection(name).drop();
            }
        }
    }

    private static List<Document> comparison(Projection<?> projection) {
        String within = projection.comparedWithin();
        if (within == null) {
            return List.of();
        }
        return Stream.of("from", "to", "vf", "vt")
                .map(bound -> new Document("x." + within, 1).append(bound, 1))
                .toList();
    }

    private String prefix() {
        return set + "_" + number + "_";
    }

    private String id() {
        return set + "@" + number;
    }
}
