package org.zelian.registry.query.rectification;

import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.directory.Names;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.HistoryStep;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Sorting;
import org.zelian.registry.query.history.Views;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.query.scope.NotFound;
import org.zelian.registry.query.trace.Traces;
import org.zelian.registry.query.unit.UnitsByText;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.rectification.RectificationCounts;
import org.zelian.registry.views.rectification.RectificationDetail;
import org.zelian.registry.views.rectification.RectificationQuery.CountRectifications;
import org.zelian.registry.views.rectification.RectificationQuery.FindRectification;
import org.zelian.registry.views.rectification.RectificationQuery.ListRectifications;
import org.zelian.registry.views.rectification.RectificationQuery.ListTargetRectifications;
import org.zelian.registry.views.rectification.RectificationQuery.ShowRectificationHistory;
import org.zelian.registry.views.rectification.RectificationRow;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Answers what is asked about orders. One exists for an asker where the unit does that it is
 * addressed to: so it does for the unit, and for whoever ordered it from above.
 */
public final class RectificationQueries implements Answering {

    private static final Order DUE_FIRST = Order.by(RectificationProjection.BY_DUE);
    private static final Sorting SORTING =
            new Sorting(
                    Set.of(
                            RectificationProjection.BY_DUE,
                            RectificationProjection.BY_ORDERED,
                            RectificationProjection.BY_PHASE),
                    DUE_FIRST);

    private final Rows<RectificationState> orders;
    private final Narrowing narrowing;
    private final TargetNames targets;
    private final RectificationRows rows;
    private final RectificationDetails details;
    private final Names names;
    private final Sentences sentences;

    public RectificationQueries(
            Views views,
            RectificationProjection projection,
            UnitsByText units,
            TargetNames targets,
            Names names,
            Traces traces,
            Sentences sentences) {
        this.orders = views.rows(projection);
        this.narrowing = new Narrowing(units);
        this.targets = targets;
        this.rows = new RectificationRows(targets);
        this.details = new RectificationDetails(views, targets, names, traces);
        this.names = names;
        this.sentences = sentences;
    }

    @Override
    public void register(Answers answers) {
        answers.to(FindRectification.class, this::find);
        answers.to(ListRectifications.class, this::list);
        answers.to(ListTargetRectifications.class, this::ofTarget);
        answers.to(CountRectifications.class, this::count);
        answers.to(ShowRectificationHistory.class, this::history);
    }

    private RectificationState seen(RectificationId rectification, Asked asked) {
        return orders.one(rectification.value(), asked.moment())
                .filter(state -> asked.scope().sees(state.unit()))
                .orElseThrow(() -> new NotFound(rectification.value()));
    }

    private RectificationDetail find(FindRectification query, Asked asked) {
        return details.of(seen(query.rectification(), asked), asked);
    }

    private Page<RectificationRow> list(ListRectifications query, Asked asked) {
        return orders.page(
                        narrowing.of(query.narrowed(), asked),
                        SORTING,
                        query.paging(),
                        asked.moment())
                .map(states -> rows.of(states, asked));
    }

    private List<RectificationRow> ofTarget(ListTargetRectifications query, Asked asked) {
        targets.mustSee(query.target(), asked);
        Filter naming = Filter.all().equal(RectificationProjection.TARGET, query.target());
        return rows.of(
                orders.all(
                        asked.within(naming, RectificationProjection.UNIT, null),
                        new Order(RectificationProjection.BY_ORDERED, true),
                        asked.moment()),
                asked);
    }

    private RectificationCounts count(CountRectifications query, Asked asked) {
        Filter all = asked.within(Filter.all(), RectificationProjection.UNIT, query.within());
        Filter open = all.equal(RectificationProjection.OPEN, true);
        Page<RectificationState> late =
                orders.page(
                        Narrowing.overdue(all, asked.moment().on()),
                        DUE_FIRST,
                        1,
                        1,
                        asked.moment());
        return new RectificationCounts(
                orders.count(open, asked.moment()),
                late.total(),
                late.rows().stream()
                        .map(state -> state.overdueDays(asked.moment().on()))
                        .filter(Objects::nonNull)
                        .findAny()
                        .orElse(0L),
                orders.count(all.equal(RectificationProjection.ASKED, true), asked.moment()),
                by(RectificationProjection.BY_PHASE, RectificationPhase.class, all, asked),
                by(RectificationProjection.ORIGIN, Origin.class, open, asked));
    }

    private <E extends Enum<E>> Map<E, Long> by(
            String field, Class<E> type, Filter filter, Asked asked) {
        Map<String, Long> found = orders.counts(field, filter, asked.moment());
        Map<E, Long> counts = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> found.containsKey(constant.name()))
                .forEach(constant -> counts.put(constant, found.getOrDefault(constant.name(), 0L)));
        return counts;
    }

    private List<HistoryEntry> history(ShowRectificationHistory query, Asked asked) {
        RectificationState state = seen(query.rectification(), asked);
        List<HistoryStep<RectificationState>> steps =
                orders.history(state.rectification().value(), asked.moment().position());
        return sentences.timeline(
                RectificationFields.told(steps),
                RectificationFields.fields(
                        names.of(RectificationFields.responsible(steps), asked.moment()),
                        targets.of(RectificationFields.targets(steps), asked.moment())),
                asked);
    }
}
