package org.zelian.registry.query.history;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * A view of rows that follow, several together, from all that is known of one thing: what is to be
 * done about a target. The thing is folded as a projection's row is, but not kept; kept are the
 * rows that follow, each under a key of its own, on the days and at the positions at which they do.
 *
 * <p><b>Background.</b> What follows may depend on entries of other streams, such as rules and
 * calendars, which are too general to feed every thing there is. They are looked up as known at a
 * position: that of the entry that made something so, which never changes again, or the position up
 * to which all is known. Rows that depend on the latter say what they await, in the index field
 * {@link #AWAITED}; an entry that is awaited derives them anew from its position on. So rows are a
 * function of the ledger here, too.
 *
 * @param <S> what is known of a thing
 */
public non-sealed interface Derivation<S extends Record, V extends Record>
        extends View<V>, Fold<S> {

    /** Index field: names of what would change the row. */
    String AWAITED = "awaited";

    /** How the names of the streams begin whose entries are looked up: {@code holidays-}. */
    Set<String> background();

    /**
     * Takes in an entry of the background, in the order of the ledger and before anything that may
     * look it up; from several threads and more than once, as views are built beside each other.
     */
    void learn(RecordedEvent entry);

    /** The name under which rows await the entry; null if none does. */
    @Nullable String awaitedAs(RecordedEvent entry);

    /**
     * The rows that follow, by key.
     *
     * @param known position up to which all is known; later entries are not looked up
     */
    Map<String, V> rows(String key, S whole, long known);
}
