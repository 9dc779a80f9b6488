package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What entries come to: which keys an event feeds, and what it makes of them. Pure: no clock, no
 * I/O, no state; called again for decades, in effective order, on every past and future redo.
 *
 * @param <S> what is known of a key
 */
public interface Fold<S extends Record> {

    /**
     * Keys that it feeds; none, one or several. Events of several streams may feed one key. A key
     * must not contain {@code @}.
     */
    Set<String> keys(Fed fed);

    /**
     * What is known after the event.
     *
     * @param row as it is after what comes before in effective order; null where there is none yet
     * @return null if there is nothing from this day on
     */
    @Nullable S fold(@Nullable S row, String key, Fed fed);

    /**
     * Whether what is known is a row to be shown; not where it is only what has to be remembered
     * until a later event makes it one.
     */
    default boolean isThere(S row) {
        return true;
    }
}
