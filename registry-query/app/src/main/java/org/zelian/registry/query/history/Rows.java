package org.zelian.registry.query.history;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A view, asked about any moment. The present is a moment like any other. */
public final class Rows<V extends Record> {

    /** Values whose sorted streams the server merges rather than sorting what they hold. */
    static final int MOST_MERGED = 200;

    private final Supplier<Generation> live;
    private final View<V> projection;
    private final RegistryJson json;

    Rows(Supplier<Generation> live, View<V> projection, RegistryJson json) {
        this.live = live;
        this.projection = projection;
        this.json = json;
    }

    public Optional<V> one(String key, Snapshot at) {
        return Optional.ofNullable(many(List.of(key), at).get(key));
    }

    /** Content by key; keys without a row at that moment are absent. */
    public Map<String, V> many(Collection<String> keys, Snapshot at) {
        Map<String, V> found = new LinkedHashMap<>();
        rows().find(Filters.and(Filters.in("k", keys), at.alive()))
                .hint(RowIndex.ofKeys().keys(false))
                .projection(Projections.include("k", "c"))
                .forEach(row -> found.put(row.getString("k"), content(row)));
        return found;
    }

    /** The page asked for, in the order asked for. */
    public Page<V> page(Filter filter, Sorting sorting, Paging paging, Snapshot at) {
        return page(filter, sorting.asked(paging), paging.page(), paging.size(), at);
    }

    /**
     * A page of the list, with the number of rows in all.
     *
     * @param page from 1
     */
    public Page<V> page(Filter filter, Order order, int page, int size, Snapshot at) {
        List<V> shown = new ArrayList<>();
        find(filter, order, at)
                .skip(Math.multiplyExact(page - 1, size))
                .limit(size)
                .forEach(row -> shown.add(content(row)));
        return new Page<>(shown, count(filter, at), page, size);
    }

    /** The whole list; for lists that are short by their nature. */
    public List<V> all(Filter filter, Order order, Snapshot at) {
        List<V> all = new ArrayList<>();
        find(filter, order, at).forEach(row -> all.add(content(row)));
        return all;
    }

    public long count(Filter filter, Snapshot at) {
        RowIndex index = counting(filter);
        Generation generation = live.get();
        boolean present = generation.present().covers(at);
        return generation
                .rows(projection)
                .countDocuments(
                        index.bounded(where(filter, at, present), present),
                        new CountOptions().hint(index.keys(present)));
    }

    /** Number of rows by the value of an index field; values without a row are absent. */
    public Map<String, Long> counts(String field, Filter filter, Snapshot at) {
        Map<String, Long> counts = new HashMap<>();
        RowIndex index = counting(filter);
        Generation generation = live.get();
        boolean present = generation.present().covers(at);
        generation
                .rows(projection)
                .aggregate(
                        List.of(
                                Aggregates.match(
                                        index.bounded(where(filter, at, present), present)),
                                Aggregates.group("$x." + field, Accumulators.sum("n", 1L))))
                .hint(index.keys(present))
                .forEach(group -> put(counts, group.getString("_id"), group.getLong("n")));
        return counts;
    }

    private static void put(Map<String, Long> counts, @Nullable String value, long rows) {
        if (value != null) {
            counts.put(value, rows);
        }
    }

    /** Number of rows by the values of several index fields. */
    public List<Tally> tallies(List<String> fields, Filter filter, Snapshot at) {
        RowIndex index = counting(filter);
        Generation generation = live.get();
        boolean present = generation.present().covers(at);
        Document by = new Document();
        fields.forEach(field -> by.append(field, "$x." + field));
        return generation
                .rows(projection)
                .aggregate(
                        List.of(
                                Aggregates.match(
                                        index.bounded(where(filter, at, present), present)),
                                Aggregates.group(by, Accumulators.sum("n", 1L))))
                .hint(index.keys(present))
                .map(group -> Tally.of(group.get("_id", Document.class), group.getLong("n")))
                .into(new ArrayList<>());
    }

    /** Keys of the rows in the filter, in no order. */
    public List<String> keys(Filter filter, Snapshot at) {
        RowIndex index = counting(filter);
        Generation generation = live.get();
        boolean present = generation.present().covers(at);
        return generation
                .rows(projection)
                .find(index.bounded(where(filter, at, present), present))
                .hint(index.keys(present))
                .projection(Projections.fields(Projections.excludeId(), Projections.include("k")))
                .map(row -> row.getString("k"))
                .into(new ArrayList<>());
    }

    /** When rows changed, and which differ between moments. */
    public RowsOverTime<V> overTime() {
        return new RowsOverTime<>(live, projection, this);
    }

    /** What a key's row is on which days, as known at a position; oldest first. */
    public List<Stretch<V>> versions(String key, long position) {
        return keyHistory(key, position).stretches();
    }

    /** What each entry up to a position made of a key's row, in the order of the ledger. */
    public List<HistoryStep<V>> history(String key, long upTo) {
        return keyHistory(key, upTo).steps();
    }

    private KeyHistory<V> keyHistory(String key, long upTo) {
        if (projection instanceof Projection<V> own) {
            return new KeyHistory<>(live.get(), own, json, key, upTo);
        }
        throw new UnsupportedOperationException(
                "No entries are fed to a single row of " + projection.name());
    }

    FindIterable<Document> find(Filter filter, Order order, Snapshot at) {
        RowIndex index = serving(filter, order);
        Generation generation = live.get();
        boolean present = generation.present().covers(at);
        return generation
                .rows(projection)
                .find(index.bounded(where(filter, at, present), present))
                .hint(index.keys(present))
                .sort(index.sorted(order))
                .projection(Projections.include("c"));
    }

    private RowIndex serving(Filter filter, Order order) {
        return projection.indexes().stream()
                .filter(index -> index.serves(filter, order))
                .max(Comparator.comparingInt(index -> index.equality().size()))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No index of %s serves the order by %s with %s fixed"
                                                .formatted(
                                                        projection.name(),
                                                        order.field(),
                                                        filter.fixed())));
    }

    private RowIndex counting(Filter filter) {
        return projection.indexes().stream()
                .filter(index -> filter.fixed().containsAll(index.equality()))
                .max(Comparator.comparingInt(index -> index.equality().size()))
                .orElseGet(RowIndex::ofKeys);
    }

    static Bson where(Filter filter, Snapshot at, boolean present) {
        List<Bson> conditions = new ArrayList<>(filter.conditions());
        if (present) {
            conditions.add(Filters.eq(Present.MARK, true));
        }
        conditions.add(at.alive());
        return Filters.and(conditions);
    }

    private V content(Document row) {
        return json.read(projection.view(), row.get("c", Binary.class).getData());
    }

    private MongoCollection<Document> rows() {
        return live.get().rows(projection);
    }
}
