package org.zelian.registry.query.history;

import com.mongodb.client.model.Filters;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which rows a list shows: conditions on index fields, all of which hold. */
public final class Filter {

    private static final Filter ALL = new Filter(List.of(), Set.of());

    private final List<Bson> conditions;
    private final Set<String> fixed;

    private Filter(List<Bson> conditions, Set<String> fixed) {
        this.conditions = conditions;
        this.fixed = fixed;
    }

    public static Filter all() {
        return ALL;
    }

    /** The field, or one of its values, is this. */
    public Filter equal(String field, Object value) {
        return and(Filters.eq("x." + field, IndexValue.of(value)), field);
    }

    /** The field, or one of its values, is one of these. */
    public Filter in(String field, Collection<?> values) {
        return and(Filters.in("x." + field, values.stream().map(IndexValue::of).toList()), field);
    }

    /**
     * Like {@link #in}, for any number of values: beyond some the list is walked in its own order,
     * and judged on the way, where {@code in} would merge a stream for each value.
     */
    public Filter among(String field, Collection<?> values) {
        Filter filter = in(field, values);
        return values.size() <= Rows.MOST_MERGED ? filter : new Filter(filter.conditions, fixed);
    }

    /** At least one of these holds; each asks something. */
    public Filter either(List<Filter> some) {
        return and(Filters.or(some.stream().map(Filter::whole).toList()), null);
    }

    /** Both hold. */
    public Filter and(Filter other) {
        List<Bson> all = new ArrayList<>(conditions);
        all.addAll(other.conditions);
        Set<String> bound = new HashSet<>(fixed);
        bound.addAll(other.fixed);
        return new Filter(List.copyOf(all), Set.copyOf(bound));
    }

    /** This does not hold; it asks something. */
    public Filter except(Filter other) {
        return and(Filters.nor(other.whole()), null);
    }

    /** Like {@link #equal}; null asks nothing. */
    public Filter equalIfGiven(String field, @Nullable Object value) {
        return value == null ? this : equal(field, value);
    }

    /** The field, a {@link SearchText}, has this somewhere; blank asks nothing. */
    public Filter contains(String field, @Nullable String text) {
        String sought = SearchText.of(text);
        return sought.isEmpty() ? this : and(matches(field, Pattern.quote(sought)), null);
    }

    /** The field, a {@link SearchText}, begins so. */
    public Filter prefix(String field, String text) {
        return and(matches(field, "^" + Pattern.quote(SearchText.of(text))), null);
    }

    /** The field is a day from {@code first} to {@code last}, both included. */
    public Filter days(String field, LocalDate first, LocalDate last) {
        return and(
                Filters.and(
                        Filters.gte("x." + field, Day.number(first)),
                        Filters.lte("x." + field, Day.number(last))),
                null);
    }

    /** Fields that are bound to a value or to a few. */
    Set<String> fixed() {
        return fixed;
    }

    List<Bson> conditions() {
        return conditions;
    }

    private Bson whole() {
        return Filters.and(conditions);
    }

    private static Bson matches(String field, String expression) {
        return Filters.regex("x." + field, expression);
    }

    private Filter and(Bson condition, @Nullable String fixes) {
        return and(new Filter(List.of(condition), fixes == null ? Set.of() : Set.of(fixes)));
    }
}
