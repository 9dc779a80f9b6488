package org.zelian.registry.query.protectiontarget;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lists, details and histories of what belongs to a target. One exists for an asker where its
 * target does. Rows are filed under these index fields:
 *
 * <ul>
 *   <li>{@link #TARGET}: the target's id
 *   <li>{@link #BY_PHASE}: the phase it is in
 *   <li>{@link #BY_SINCE}: the day from which it is in its phase
 * </ul>
 *
 * <p>The last two only where a list is offered in their order.
 */
public final class TargetPapers<S extends Record & OfTarget> {

    public static final String TARGET = "target";
    public static final String BY_PHASE = "phase";
    public static final String BY_SINCE = "since";

    private static final Order NEWEST_FIRST = new Order(BY_SINCE, true);
    private static final Sorting SORTING = new Sorting(Set.of(BY_SINCE, BY_PHASE), NEWEST_FIRST);

    private final Rows<S> rows;
    private final Targets targets;
    private final Sorting sorting;

    public TargetPapers(Rows<S> rows, Targets targets) {
        this(rows, targets, SORTING);
    }

    /**
     * @param sorting of the list; its own order is that of a target's own list, too
     */
    public TargetPapers(Rows<S> rows, Targets targets, Sorting sorting) {
        this.rows = rows;
        this.targets = targets;
        this.sorting = sorting;
    }

    /** One and its target, as they are shown; not found where the target is not. */
    public <R> R found(String id, Asked asked, BiFunction<S, TargetState, R> shown) {
        S state = rows.one(id, asked.moment()).orElseThrow(() -> new NotFound(id));
        return shown.apply(state, targets.seen(state.target(), asked));
    }

    /**
     * A page of the list.
     *
     * @param filter that keeps to what the asker may see
     */
    public <R> Page<R> page(
            Filter filter, Paging paging, Asked asked, Function<List<S>, List<R>> shown) {
        return rows.page(filter, sorting, paging, asked.moment()).map(shown);
    }

    /** All of a target, newest first; 存量 by the days of its papers. */
    public List<S> of(ProtectionTargetId target, Asked asked) {
        targets.seen(target, asked);
        return rows.all(Filter.all().equal(TARGET, target), sorting.own(), asked.moment()).stream()
                .sorted(Comparator.comparing(OfTarget::begun).reversed())
                .toList();
    }

    /** Each with its target, in the same order. */
    public <R> List<R> with(List<S> states, BiFunction<S, TargetState, R> shown, Asked asked) {
        return targets.with(states, OfTarget::target, shown, asked.moment());
    }

    /** What each entry made of one, as far as the asker may see its target now. */
    public List<HistoryStep<S>> history(String id, Asked asked) {
        return found(id, asked, (state, target) -> rows.history(id, asked.moment().position()));
    }
}
