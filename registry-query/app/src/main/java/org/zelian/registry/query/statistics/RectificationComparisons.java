package org.zelian.registry.query.statistics;

import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.query.asking.Answering;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Tally;
import org.zelian.registry.query.rectification.Narrowing;
import org.zelian.registry.query.rectification.RectificationProjection;
import org.zelian.registry.query.rectification.RectificationState;
import org.zelian.registry.views.statistics.RectificationComparison;
import org.zelian.registry.views.statistics.StatisticsQuery.CompareRectifications;

import java.util.List;

/** Answers how units keep the days they were given: each number is that of the list of orders. */
public final class RectificationComparisons implements Answering {

    private static final List<String> FIELDS =
            List.of(
                    RectificationProjection.UNIT,
                    RectificationProjection.BY_DUE,
                    RectificationProjection.CLOSING,
                    RectificationProjection.DAYS);

    private final Rows<RectificationState> orders;

    public RectificationComparisons(Rows<RectificationState> orders) {
        this.orders = orders;
    }

    @Override
    public void register(Answers answers) {
        answers.to(CompareRectifications.class, this::compare);
    }

    private RectificationComparison compare(CompareRectifications query, Asked asked) {
        Filter all = asked.within(Filter.all(), RectificationProjection.UNIT, query.within());
        OrderTallies tallies =
                new OrderTallies(
                        tallies(all.equal(RectificationProjection.OPEN, true), asked),
                        tallies(Narrowing.overdue(all, asked.moment().on()), asked),
                        tallies(
                                all.equal(
                                        RectificationProjection.BY_PHASE,
                                        RectificationPhase.CLOSED),
                                asked));
        return new RectificationComparison(
                Compared.units(query.within(), asked).stream()
                        .map(unit -> tallies.of(unit, asked.moment().on()))
                        .filter(
                                row ->
                                        Compared.isShown(
                                                row.unit(),
                                                row.open() + row.closedOnTime() + row.closedLate(),
                                                asked))
                        .toList());
    }

    private List<Tally> tallies(Filter filter, Asked asked) {
        return orders.tallies(FIELDS, filter, asked.moment());
    }
}
