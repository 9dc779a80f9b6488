package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.zelian.registry.json.RegistryJson;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Present present;

    Generation(MongoDatabase database, String set, int number, Clock clock) {
        this.database = database;
        this.set = set;
        this.number = number;
        this.present = new Present(clock);
    }

    int number() {
        return number;
    }

    Present present() {
        return present;
    }

    MongoCollection<Document> rows(View<?> projection) {
        return database.getCollection(prefix() + projection.name());
    }

    MongoCollection<Document> feed(View<?> projection) {
        return database.getCollection(prefix() + projection.name() + "_feed");
    }

    EntryBook entries(RegistryJson json) {
        return new EntryBook(database.getCollection(prefix() + "entries"), json);
    }

    void createIndexes(List<? extends View<?>> views, RegistryJson json) {
        entries(json).createIndexes();
        for (View<?> projection : views) {
            Stream<IndexModel> lists = lists(projection).stream().flatMap(RowIndex::models);
            rows(projection)
                    .createIndexes(
                            Stream.of(lists, changes(), comparison(projection), groups(projection))
                                    .flatMap(models -> models)
                                    .toList());
            feed(projection).createIndex(new Document("k", 1).append("f", 1).append("p", 1));
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

    /** Differently described indexes may come to the same fields; the server refuses doubles. */
    private static Collection<RowIndex> lists(View<?> projection) {
        Map<List<String>, RowIndex> byFields = new LinkedHashMap<>();
        Stream.concat(Stream.of(RowIndex.ofKeys()), projection.indexes().stream())
                .forEach(
                        index ->
                                byFields.putIfAbsent(
                                        List.copyOf(index.keys(false).keySet()), index));
        return byFields.values();
    }

    private static Stream<IndexModel> changes() {
        return Stream.of("from", "to").map(bound -> new IndexModel(new Document(bound, 1)));
    }

    private static Stream<IndexModel> comparison(View<?> projection) {
        String within = projection.comparedWithin();
        return within == null
                ? Stream.empty()
                : Stream.of("from", "to", "vf", "vt")
                        .map(bound -> new Document("x." + within, 1).append(bound, 1))
                        .map(IndexModel::new);
    }

    private static Stream<IndexModel> groups(View<?> projection) {
        return projection instanceof Derivation
                ? Stream.of(Shape.OfDerivation.GROUP, "x." + Derivation.AWAITED)
                        .map(field -> new IndexModel(new Document(field, 1).append("to", 1)))
                : Stream.empty();
    }

    private String prefix() {
        return set + "_" + number + "_";
    }

    private String id() {
        return set + "@" + number;
    }
}
