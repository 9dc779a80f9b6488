package org.zelian.registry.query.history;

import org.bson.types.Binary;
import org.zelian.registry.json.RegistryJson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One key of a view as of the last position shown to it: its timeline and its rows alive. */
final class KeyState<V extends Record> {

    private final Projection<V> projection;
    private final String key;
    private final Timeline<V> timeline;
    private final Map<Integer, Alive> rows = new HashMap<>();

    KeyState(Projection<V> projection, String key, RegistryJson json) {
        this.projection = projection;
        this.key = key;
        this.timeline = new Timeline<>(projection, key, json);
    }

    int size() {
        return timeline.size();
    }

    /** Takes over what is stored: entries in ledger order, and the rows alive after them. */
    void restore(List<RecordedEvent> entries, List<Alive> alive) {
        Chains chains = new Chains((stream, sequence) -> null);
        entries.forEach(entry -> timeline.add(chains.fed(entry)));
        alive.forEach(row -> rows.put(row.vf(), row));
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

    private void change(long position, RowChanges changes) {
        Map<Integer, Timeline.Span<V>> next = new HashMap<>();
        timeline.spans().forEach(span -> next.put(span.vf(), span));
        rows.values()
                .removeIf(
                        row -> {
                            Timeline.Span<V> span = next.get(row.vf());
                            if (span != null && row.isStill(span)) {
                                next.remove(row.vf());
                                return false;
                            }
                            changes.close(RowChanges.id(key, row.from(), row.vf()), position);
                            return true;
                        });
        next.values().forEach(span -> open(span, position, changes));
    }

    private void open(Timeline.Span<V> span, long position, RowChanges changes) {
        Binary content = new Binary(span.json());
        rows.put(span.vf(), new Alive(position, span.vf(), span.vt(), content));
        changes.open(
                key,
                position,
                span.vf(),
                span.vt(),
                IndexValue.document(projection.index(span.content().value())),
                content);
    }

    /** A row that has not been closed. */
    record Alive(long from, int vf, int vt, Binary content) {
        boolean isStill(Timeline.Span<?> span) {
            return vt == span.vt() && span.content().sameAs(content.getData());
        }
    }
}
