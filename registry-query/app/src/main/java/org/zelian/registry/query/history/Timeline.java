package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.RegistryJson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one key's content is on which days, as far as entries have been shown to it: those in force,
 * in effective order, each with the content after it.
 */
final class Timeline<V extends Record> {

    private final Fold<V> projection;
    private final String key;
    private final RegistryJson json;
    private final List<Turn<V>> turns = new ArrayList<>();
    private final Map<Long, Fed> places = new HashMap<>();
    private final Set<Long> known = new HashSet<>();

    Timeline(Fold<V> projection, String key, RegistryJson json) {
        this.projection = projection;
        this.key = key;
        this.json = json;
    }

    boolean knows(RecordedEvent entry) {
        return known.contains(entry.position());
    }

    int size() {
        return known.size();
    }

    /**
     * Takes an entry in, with what it stands in place of.
     *
     * @return where it stands among the {@link #turns}
     */
    int add(Fed fed) {
        known.add(fed.entry().position());
        fed.replaced().forEach(entry -> known.add(entry.position()));
        Fed former = places.put(fed.original().position(), fed);
        int left = former == null ? turns.size() : remove(former);
        int taken = place(fed);
        boolean feeds = feeds(fed);
        turns.add(taken, new Turn<>(fed, feeds));
        if (feeds || former != null) {
            fold(Math.min(left, taken));
        } else {
            turns.get(taken).after = before(taken);
        }
        return taken;
    }

    /** Content before a turn; null where there is no row. */
    @Nullable Content<V> before(int turn) {
        return turn == 0 ? null : turns.get(turn - 1).after;
    }

    @Nullable Content<V> after(int turn) {
        return turns.get(turn).after;
    }

    /** The content, if it is a row to be shown. */
    @Nullable Content<V> there(@Nullable Content<V> content) {
        return content != null && projection.isThere(content.value()) ? content : null;
    }

    /** What an entry makes of a row; the row as it is, if the entry does not feed this key. */
    @Nullable Content<V> applied(@Nullable Content<V> row, Fed fed) {
        if (!feeds(fed)) {
            return row;
        }
        V after = projection.fold(row == null ? null : row.value(), key, fed);
        return after == null ? null : new Content<>(after, json);
    }

    boolean feeds(Fed fed) {
        return projection.keys(fed).contains(key);
    }

    /** The days on which there is a row: adjoining, none empty, neighbours different. */
    List<Spans.Span<V>> spans() {
        Spans<V> spans = new Spans<>(key);
        days().forEach(day -> spans.extend(day.day(), day.content()));
        return spans.all();
    }

    /** The days on which something changes, with the content from then on. */
    List<Known<V>> days() {
        List<Known<V>> days = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            int day = turns.get(i).day();
            if (i + 1 == turns.size() || turns.get(i + 1).day() != day) {
                days.add(new Known<>(day, there(turns.get(i).after)));
            }
        }
        return days;
    }

    private int remove(Fed former) {
        long position = former.entry().position();
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).fed.entry().position() == position) {
                turns.remove(i);
                return i;
            }
        }
        throw new IllegalStateException("No turn of entry " + position);
    }

    private int place(Fed fed) {
        Turn<V> taking = new Turn<>(fed, false);
        int place = turns.size();
        while (place > 0 && turns.get(place - 1).isAfter(taking)) {
            place--;
        }
        return place;
    }

    private void fold(int first) {
        for (int i = first; i < turns.size(); i++) {
            Turn<V> turn = turns.get(i);
            turn.after = turn.feeds ? applied(before(i), turn.fed) : before(i);
        }
    }

    /**
     * What is known from a day on.
     *
     * @param content null where there is no row
     */
    record Known<V extends Record>(int day, @Nullable Content<V> content) {}

    private static final class Turn<V extends Record> {
        final Fed fed;
        final boolean feeds;
        @Nullable Content<V> after;

        Turn(Fed fed, boolean feeds) {
            this.fed = fed;
            this.feeds = feeds;
        }

        int day() {
            return Day.number(fed.effective());
        }

        boolean isAfter(Turn<V> other) {
            return day() != other.day()
                    ? day() > other.day()
                    : fed.original().position() > other.fed.original().position();
        }
    }
}
