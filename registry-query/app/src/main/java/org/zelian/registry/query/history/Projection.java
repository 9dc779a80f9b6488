package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a view remembers: which rows an event feeds, and what it makes of them. Pure: no clock, no
 * I/O, no state; called again for decades, in effective order, on every past and future redo.
 *
 * <p>What depends on more than the events in effective order has no place in a row: the version of
 * a stream is asked of {@link Views#version}, a state that follows from the calendar is a turning
 * day in the row which the query compares with its day.
 *
 * @param <V> content of a row; written as JSON, equal contents must give equal JSON
 */
public interface Projection<V extends Record> {

    /** Name of its collection: {@code units}. */
    String name();

    /** Raised whenever the meaning of keys, fold or index changes: rows are then built anew. */
    default int revision() {
        return 1;
    }

    Class<V> view();

    /**
     * Keys of the rows that it feeds; none, one or several. Events of several streams may feed one
     * key. A key must not contain {@code @}.
     */
    Set<String> keys(Fed fed);

    /**
     * The row after the event.
     *
     * @param row as it is after what comes before in effective order; null where there is none yet
     * @return null if there is no row from this day on
     */
    @Nullable V fold(@Nullable V row, String key, Fed fed);

    /**
     * Whether there is a row; not where the content is only what has to be remembered until a later
     * event makes it one.
     */
    default boolean isThere(V row) {
        return true;
    }

    /**
     * Fields to filter and sort by. Values: text, numbers, booleans, {@code LocalDate}, enums (by
     * name), {@code Identifier}s (by value), and collections of these (any of which matches). Put
     * {@link SearchText} into fields that {@link Filter#contains} asks for.
     */
    Map<String, Object> index(V row);

    /** One per list and order that is offered. */
    List<RowIndex> indexes();

    /**
     * Field by which differences between two moments are asked, such as the district; adds the
     * indexes that {@link Rows#changedBetween} needs to be quick.
     */
    default @Nullable String comparedWithin() {
        return null;
    }
}
