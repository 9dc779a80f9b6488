package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.types.Binary;
import org.zelian.registry.json.RegistryJson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds batches into the rows of one view; remembers the keys it has folded lately. */
final class ProjectionWriter<V extends Record> {

    /** About 30 MB of events at their usual size. */
    private static final int REMEMBERED_ENTRIES = 20_000;

    private final Projection<V> projection;
    private final RegistryJson json;
    private final EntryBook entries;
    private final Present present;
    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> feed;
    private final LinkedHashMap<String, KeyState<V>> states = new LinkedHashMap<>(64, 0.75f, true);

    ProjectionWriter(Generation generation, Projection<V> projection, RegistryJson json) {
        this.projection = projection;
        this.json = json;
        this.entries = generation.entries(json);
        this.present = generation.present();
        this.rows = generation.rows(projection);
        this.feed = generation.feed(projection);
    }

    /** The writes of a batch that begins after {@code applied}; in whatever order. */
    List<Runnable> plan(List<Fed> batch, long applied, Storing storing) {
        Map<Fed, Set<String>> keys = new LinkedHashMap<>();
        batch.forEach(fed -> keys.put(fed, keys(fed)));
        Set<String> touched = new LinkedHashSet<>();
        keys.values().forEach(touched::addAll);
        remember(touched, applied);

        RowChanges changes = new RowChanges();
        List<Document> fed = new ArrayList<>();
        keys.forEach(
                (entry, its) ->
                        its.forEach(
                                key ->
                                        state(key)
                                                .take(entry, changes)
                                                .forEach(e -> fed.add(feed(key, e, entry)))));
        List<Runnable> writes = new ArrayList<>();
        writes.addAll(storing.inserts(feed, fed));
        writes.addAll(storing.inserts(rows, changes.opened(present)));
        writes.addAll(storing.closings(rows, changes.closed()));
        return writes;
    }

    /** Forgets what was folded: after a failure, or to keep within bounds. */
    void forget() {
        states.clear();
    }

    void forgetOldest() {
        int remembered = states.values().stream().mapToInt(KeyState::size).sum();
        var oldest = states.values().iterator();
        while (remembered > REMEMBERED_ENTRIES) {
            remembered -= oldest.next().size();
            oldest.remove();
        }
    }

    /** A correction touches what it feeds, and whatever fed on what it replaces. */
    private Set<String> keys(Fed fed) {
        Set<String> keys = new LinkedHashSet<>();
        fed.stages().forEach(stage -> keys.addAll(projection.keys(stage)));
        return keys;
    }

    private KeyState<V> state(String key) {
        return states.computeIfAbsent(key, k -> new KeyState<>(projection, k, json));
    }

    private void remember(Set<String> touched, long applied) {
        Set<String> unknown = new LinkedHashSet<>(touched);
        unknown.removeAll(states.keySet());
        if (unknown.isEmpty() || applied < 0) {
            return;
        }
        Map<String, List<KeyState.Alive>> alive = alive(unknown, applied);
        Map<String, List<Long>> positions = positions(unknown, applied);
        Set<Long> wanted = new LinkedHashSet<>();
        positions.values().forEach(wanted::addAll);
        Map<Long, RecordedEvent> found = entries.at(wanted);
        positions.forEach(
                (key, its) ->
                        state(key)
                                .restore(
                                        its.stream().map(p -> present(found, p)).toList(),
                                        alive.getOrDefault(key, List.of())));
    }

    private static RecordedEvent present(Map<Long, RecordedEvent> found, long position) {
        RecordedEvent entry = found.get(position);
        if (entry == null) {
            throw new IllegalStateException("Entry " + position + " is fed, but not stored");
        }
        return entry;
    }

    private Map<String, List<Long>> positions(Collection<String> keys, long applied) {
        Map<String, List<Long>> positions = new HashMap<>();
        feed.find(Filters.and(Filters.in("k", keys), Filters.lte("f", applied)))
                .sort(Sorts.ascending("k", "p"))
                .projection(
                        Projections.fields(Projections.excludeId(), Projections.include("k", "p")))
                .forEach(
                        d ->
                                positions
                                        .computeIfAbsent(d.getString("k"), k -> new ArrayList<>())
                                        .add(d.getLong("p")));
        return positions;
    }

    /** A crashed attempt may have closed rows after {@code applied}; they are alive here. */
    private Map<String, List<KeyState.Alive>> alive(Collection<String> keys, long applied) {
        Map<String, List<KeyState.Alive>> alive = new HashMap<>();
        rows.find(
                        Filters.and(
                                Filters.in("k", keys),
                                Filters.lte("from", applied),
                                Filters.gt("to", applied)))
                .projection(Projections.include("k", "from", "vf", "vt", "c"))
                .forEach(
                        row ->
                                alive.computeIfAbsent(row.getString("k"), k -> new ArrayList<>())
                                        .add(alive(row)));
        return alive;
    }

    private static KeyState.Alive alive(Document row) {
        return new KeyState.Alive(
                row.getLong("from"),
                row.getInteger("vf"),
                row.getInteger("vt"),
                row.get("c", Binary.class));
    }

    /** What a correction brings along is fed from the correction on. */
    private static Document feed(String key, RecordedEvent entry, Fed since) {
        return new Document("_id", key + "@" + entry.position())
                .append("k", key)
                .append("p", entry.position())
                .append("f", since.entry().position());
    }
}
