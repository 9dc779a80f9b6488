package org.zelian.registry.query.history;

import org.bson.types.Binary;
import org.zelian.registry.json.RegistryJson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One key of a view as of the last position shown to it: its timeline and the rows alive that are
 * made of it.
 */
final class KeyState<S extends Record, V extends Record> {

    private final Shape<S, V> shape;
    private final String key;
    private final Timeline<S> timeline;
    private final Map<Place, Alive> rows = new HashMap<>();

    KeyState(Shape<S, V> shape, String key, RegistryJson json) {
        this.shape = shape;
        this.key = key;
        this.timeline = new Timeline<>(shape.fold(), key, json);
    }

    int size() {
        return timeline.size();
    }

    /** Takes over what is stored: entries in ledger order, and the rows alive after them. */
    void restore(List<RecordedEvent> entries, List<Alive> alive) {
        Chains chains = new Chains((stream, sequence) -> null);
        entries.forEach(entry -> timeline.add(chains.fed(entry)));
        alive.forEach(row -> rows.put(new Place(row.key(), row.vf()), row));
    }

    /**
     * Takes a new entry in and changes the rows accordingly.
     *
     * @return the entries that this key had not been shown before: itself, and what it corrects
     */
    List<RecordedEvent> take(Fed fed, RowChanges changes) {
        List<RecordedEvent> unknown = new ArrayList<>(fed.replaced());
        unknown.add(fed.entry());
        unknown.removeIf(timeline::knows);
        timeline.add(fed);
        change(fed.entry().position(), changes);
        return unknown;
    }

    /** Changes the rows to what follows now that all is known up to a position. */
    void change(long position, RowChanges changes) {
        Map<Place, Spans.Span<V>> next = new HashMap<>();
        shape.spans(timeline, key, position)
                .forEach(span -> next.put(new Place(span.key(), span.vf()), span));
        rows.entrySet()
                .removeIf(
                        row -> {
                            Spans.Span<V> span = next.get(row.getKey());
                            if (span != null && row.getValue().isStill(span)) {
                                next.remove(row.getKey());
                                return false;
                            }
                            changes.close(row.getValue().id(), position);
                            return true;
                        });
        next.values().forEach(span -> open(span, position, changes));
    }

    private void open(Spans.Span<V> span, long position, RowChanges changes) {
        Binary content = new Binary(span.json());
        Alive row = new Alive(span.key(), position, span.vf(), span.vt(), content);
        rows.put(new Place(row.key(), row.vf()), row);
        changes.open(
                row,
                IndexValue.document(shape.view().index(span.content().value())),
                shape.keyField(),
                key);
    }

    private record Place(String key, int vf) {}

    /** A row that has not been closed. */
    record Alive(String key, long from, int vf, int vt, Binary content) {

        String id() {
            return RowChanges.id(key, from, vf);
        }

        boolean isStill(Spans.Span<?> span) {
            return vt == span.vt() && span.content().sameAs(content.getData());
        }
    }
}
