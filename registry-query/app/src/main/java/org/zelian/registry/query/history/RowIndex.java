package org.zelian.registry.query.history;

import org.bson.Document;

import java.util.List;
import java.util.stream.Stream;

/**
 * An index over a view's rows, for every moment alike.
 *
 * @param equality fields that the filter fixes ({@link Filter#equal}, {@link Filter#in})
 * @param sort fields of the list's order; ties are broken by key
 * @param also further fields the filter may ask for, so that they are judged without fetching
 */
public record RowIndex(List<String> equality, List<String> sort, List<String> also) {

    /**
     * The end of validity before its beginning and the end of knowledge before its beginning: the
     * server then skips, within a key, to the first row that can still be alive.
     */
    private static final List<String> BOUNDS = List.of("k", "vt", "to", "vf", "from");

    public RowIndex {
        equality = List.copyOf(equality);
        sort = List.copyOf(sort);
        also = List.copyOf(also);
    }

    public static RowIndex sortedBy(String... sort) {
        return new RowIndex(List.of(), List.of(sort), List.of());
    }

    /** The same order, for lists in which these fields are fixed. */
    public RowIndex within(String... equality) {
        return new RowIndex(List.of(equality), sort, also);
    }

    public RowIndex also(String... fields) {
        return new RowIndex(equality, sort, List.of(fields));
    }

    /** The rows of given keys. */
    static RowIndex ofKeys() {
        return sortedBy();
    }

    Document keys() {
        Document keys = new Document();
        Stream.concat(equality.stream(), sort.stream()).forEach(f -> keys.append("x." + f, 1));
        BOUNDS.forEach(bound -> keys.append(bound, 1));
        also.forEach(field -> keys.append("x." + field, 1));
        return keys;
    }

    boolean serves(Filter filter, Order order) {
        return !sort.isEmpty()
                && sort.getFirst().equals(order.field())
                && filter.fixed().containsAll(equality);
    }

    Document sorted(Order order) {
        Document sorted = new Document();
        sort.forEach(field -> sorted.append("x." + field, order.direction()));
        return sorted.append("k", order.direction());
    }
}
