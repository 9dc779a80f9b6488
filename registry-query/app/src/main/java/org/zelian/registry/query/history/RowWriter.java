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
import java.util.TreeSet;

/** Folds batches into the rows of one view; remembers the keys it has folded lately. */
final class RowWriter<S extends Record, V extends Record> {

    /** About 30 MB of events at their usual size. */
    private static final int REMEMBERED_ENTRIES = 20_000;

    /** Keys that are derived anew at a time. */
    private static final int CHUNK = 200;

    private final Shape<S, V> shape;
    private final RegistryJson json;
    private final EntryBook entries;
    private final Present present;
    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> feed;
    private final LinkedHashMap<String, KeyState<S, V>> states =
            new LinkedHashMap<>(64, 0.75f, true);

    /**
     * @param applied last position applied; -1 if none
     */
    RowWriter(Generation generation, Shape<S, V> shape, RegistryJson json, long applied) {
        this.shape = shape;
        this.json = json;
        this.entries = generation.entries(json);
        this.present = generation.present();
        this.rows = generation.rows(shape.view());
        this.feed = generation.feed(shape.view());
        if (!shape.background().isEmpty()) {
            entries.ofStreams(shape.background(), applied).forEach(shape::learn);
        }
    }

    /** The writes of a batch that begins after {@code applied}; in whatever order. */
    List<Runnable> plan(List<Fed> batch, long applied, Storing storing) {
        batch.forEach(fed -> shape.learn(fed.entry()));
        Map<Fed, Set<String>> keys = new LinkedHashMap<>();
        batch.forEach(fed -> keys.put(fed, keys(fed)));
        Set<String> touched = new LinkedHashSet<>();
        keys.values().forEach(touched::addAll);
        remember(touched, applied);

        RowChanges changes = new RowChanges();
        List<Document> fed = new ArrayList<>();
        keys.forEach(
                (entry, its) -> {
                    its.forEach(key -> fed.addAll(taken(key, entry, changes)));
                    if (shape.awaitedAs(entry.entry()) != null) {
                        touched.forEach(key -> change(key, entry.entry(), changes));
                    }
                });
        deriveAnew(batch, touched, applied, changes);
        List<Runnable> writes = new ArrayList<>();
        writes.addAll(storing.inserts(feed, fed));
        writes.addAll(storing.inserts(rows, changes.opened(present)));
        writes.addAll(storing.closings(rows, changes.closed()));
        return writes;
    }

    private List<Document> taken(String key, Fed entry, RowChanges changes) {
        return state(key).take(entry, changes).stream().map(e -> feed(key, e, entry)).toList();
    }

    private void change(String key, RecordedEvent entry, RowChanges changes) {
        state(key).change(entry.position(), changes);
    }

    /** Rows that await an entry of the batch while nothing in it is about their thing. */
    private void deriveAnew(
            List<Fed> batch, Set<String> touched, long applied, RowChanges changes) {
        List<RecordedEvent> moving =
                batch.stream()
                        .map(Fed::entry)
                        .filter(entry -> shape.awaitedAs(entry) != null)
                        .toList();
        List<String> others =
                new ArrayList<>(moving.isEmpty() ? Set.of() : awaiting(moving, applied));
        others.removeAll(touched);
        for (int i = 0; i < others.size(); i += CHUNK) {
            List<String> some = others.subList(i, Math.min(others.size(), i + CHUNK));
            remember(some, applied);
            moving.forEach(entry -> some.forEach(key -> change(key, entry, changes)));
            some.forEach(states::remove);
        }
    }

    private Set<String> awaiting(List<RecordedEvent> moving, long applied) {
        return rows.distinct(
                        shape.keyField(),
                        Filters.and(
                                Filters.in(
                                        "x." + Derivation.AWAITED,
                                        moving.stream().map(shape::awaitedAs).toList()),
                                Filters.lte("from", applied),
                                Filters.gt("to", applied)),
                        String.class)
                .into(new TreeSet<>());
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
        fed.stages().forEach(stage -> keys.addAll(shape.fold().keys(stage)));
        return keys;
    }

    private KeyState<S, V> state(String key) {
        return states.computeIfAbsent(key, k -> new KeyState<>(shape, k, json));
    }

    private void remember(Collection<String> touched, long applied) {
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
                                Filters.in(shape.keyField(), keys),
                                Filters.lte("from", applied),
                                Filters.gt("to", applied)))
                .projection(Projections.include(shape.keyField(), "k", "from", "vf", "vt", "c"))
                .forEach(
                        row ->
                                alive.computeIfAbsent(
                                                row.getString(shape.keyField()),
                                                key -> new ArrayList<>())
                                        .add(alive(row)));
        return alive;
    }

    private static KeyState.Alive alive(Document row) {
        return new KeyState.Alive(
                row.getString("k"),
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
