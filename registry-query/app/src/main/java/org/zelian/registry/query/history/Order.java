package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;

import java.util.Set;

/** The order of a list: an index field that begins the sort of one of its {@link RowIndex}es. */
public record Order(String field, boolean descending) {

    /**
     * The order somebody asked for.
     *
     * @param sort field, {@code -} before it for descending; absent means the list's own order
     * @throws InvalidValue {@code SortFieldIsOffered}
     */
    public static Order asked(@Nullable String sort, Set<String> offered, Order own) {
        if (sort == null) {
            return own;
        }
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        if (!offered.contains(field)) {
            throw new InvalidValue("SortFieldIsOffered", field, String.join(", ", offered));
        }
        return new Order(field, descending);
    }

    public static Order by(String field) {
        return new Order(field, false);
    }

    int direction() {
        return descending ? -1 : 1;
    }
}
