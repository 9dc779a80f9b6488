package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The days on which there is a row: adjoining or apart, none empty, neighbours different. */
final class Spans<V extends Record> {

    private final String key;
    private final List<Span<V>> spans = new ArrayList<>();

    Spans(String key) {
        this.key = key;
    }

    /** From a day on, later than those before; null where there is no row. */
    void extend(int day, @Nullable Content<V> content) {
        Span<V> last = open();
        if (last != null) {
            if (content != null && (content == last.content() || content.sameAs(last.json()))) {
                return;
            }
            spans.set(spans.size() - 1, new Span<>(key, last.vf(), day, last.content()));
        }
        if (content != null) {
            spans.add(new Span<>(key, day, Day.OPEN, content));
        }
    }

    /** The one that goes on; null if none does. */
    @Nullable Span<V> open() {
        Span<V> last = spans.isEmpty() ? null : spans.getLast();
        return last == null || last.vt() != Day.OPEN ? null : last;
    }

    List<Span<V>> all() {
        return spans;
    }

    /** A stretch of days in stored form. */
    record Span<V extends Record>(String key, int vf, int vt, Content<V> content) {
        byte[] json() {
            return content.json();
        }
    }
}
