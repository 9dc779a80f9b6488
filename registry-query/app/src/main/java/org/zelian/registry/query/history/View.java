package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Rows of one kind: what they are called, what they say, how they are listed.
 *
 * @param <V> content of a row; written as JSON, equal contents must give equal JSON
 */
public sealed interface View<V extends Record> permits Projection, Derivation {

    /** Name of its collection: {@code units}. */
    String name();

    /** Raised whenever the meaning of keys, fold or index changes: rows are then built anew. */
    default int revision() {
        return 1;
    }

    Class<V> view();

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
     * indexes that {@link RowsOverTime#changedBetween} needs to be quick.
     */
    default @Nullable String comparedWithin() {
        return null;
    }
}
