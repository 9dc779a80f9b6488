package org.zelian.registry.query.history;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.MinKey;

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

    /** Of all orders, this one makes the server look at the fewest rows of a key in the past. */
    private static final List<String> EVER = List.of("k", "to", "from", "vf", "vt");

    /** And this one at the fewest now: it begins with what is open. */
    private static final List<String> NOW = List.of("k", "vt", "to", "vf", "from");

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

    Stream<IndexModel> models() {
        Document marked = new Document(Present.MARK, true);
        return Stream.of(
                new IndexModel(keys(false)),
                new IndexModel(keys(true), new IndexOptions().partialFilterExpression(marked)));
    }

    /**
     * @param present the twin over marked rows
     */
    Document keys(boolean present) {
        Document keys = present ? new Document(Present.MARK, 1) : new Document();
        Stream.concat(equality.stream(), sort.stream()).forEach(f -> keys.append("x." + f, 1));
        (present ? NOW : EVER).forEach(bound -> keys.append(bound, 1));
        also.forEach(field -> keys.append("x." + field, 1));
        return keys;
    }

    boolean serves(Filter filter, Order order) {
        return !sort.isEmpty()
                && sort.getFirst().equals(order.field())
                && filter.fixed().containsAll(equality);
    }

    /**
     * The same condition with a bound on the index's first field, which the server wants before it
     * judges the rest by the keys rather than by the rows.
     */
    Bson bounded(Bson condition, boolean present) {
        String first = sort.isEmpty() ? "k" : "x." + sort.getFirst();
        return present || !equality.isEmpty()
                ? condition
                : Filters.and(Filters.gte(first, new MinKey()), condition);
    }

    Document sorted(Order order) {
        Document sorted = new Document();
        sort.forEach(field -> sorted.append("x." + field, order.direction()));
        return sorted.append("k", order.direction());
    }
}
