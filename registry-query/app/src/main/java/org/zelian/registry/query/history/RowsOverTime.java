package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** When the rows of a view changed, and which of them differ between two moments. */
public final class RowsOverTime<V extends Record> {

    private final Supplier<Generation> live;
    private final View<V> projection;
    private final Rows<V> rows;

    RowsOverTime(Supplier<Generation> live, View<V> projection, Rows<V> rows) {
        this.live = live;
        this.projection = projection;
        this.rows = rows;
    }

    /**
     * Position of the last entry, up to a position, that changed any row of the view; -1 if none.
     * What was read at it still holds.
     */
    public long lastChange(long position) {
        return Math.max(latest("from", position), latest("to", position));
    }

    private long latest(String bound, long position) {
        Document row =
                stored().find(Filters.lte(bound, position))
                        .sort(Sorts.descending(bound))
                        .projection(Projections.include(bound))
                        .first();
        return row == null ? -1 : row.getLong(bound);
    }

    /**
     * Keys and positions of the latest changes up to a position, newest first.
     *
     * @param within narrows to values of {@link View#comparedWithin}; null narrows nothing
     */
    public List<Map.Entry<String, Long>> latestChanges(
            @Nullable Collection<?> within, long position, int limit) {
        String field = projection.comparedWithin();
        Bson known = Filters.lte("from", position);
        boolean few = within != null && field != null && within.size() <= Rows.MOST_MERGED;
        Document index =
                few ? new Document("x." + field, 1).append("from", 1) : new Document("from", 1);
        List<Map.Entry<String, Long>> changes = new ArrayList<>();
        stored().find(
                        within == null || field == null
                                ? known
                                : Filters.and(
                                        known,
                                        Filters.in(
                                                "x." + field,
                                                within.stream().map(IndexValue::of).toList())))
                .hint(index)
                .sort(Sorts.descending("from"))
                .limit(limit)
                .projection(Projections.include("k", "from"))
                .forEach(row -> changes.add(Map.entry(row.getString("k"), row.getLong("from"))));
        return changes;
    }

    /**
     * Keys in the filter, at either moment, whose content differs; by key. Quick if the filter
     * fixes {@link View#comparedWithin}.
     */
    public List<Changed<V>> changedBetween(Snapshot before, Snapshot after, Filter filter) {
        Set<String> keys = new TreeSet<>(onlyAt(before, after, filter));
        keys.addAll(onlyAt(after, before, filter));
        Map<String, V> then = rows.many(keys, before);
        Map<String, V> now = rows.many(keys, after);
        return keys.stream()
                .map(key -> new Changed<>(key, then.get(key), now.get(key)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private List<String> onlyAt(Snapshot here, Snapshot there, Filter filter) {
        List<Bson> branches = new Comparison(here, there).branches();
        if (branches.isEmpty()) {
            return List.of();
        }
        return stored().find(Filters.and(Rows.where(filter, here, false), Filters.or(branches)))
                .projection(Projections.include("k"))
                .map(row -> row.getString("k"))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> stored() {
        return live.get().rows(projection);
    }
}
