package org.zelian.registry.query.rectification;

import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.unit.UnitsByText;
import org.zelian.registry.views.rectification.RectificationQuery.Narrowed;

import java.time.LocalDate;
import java.util.List;

/** Which orders are asked for. */
public final class Narrowing {

    private final UnitsByText units;

    Narrowing(UnitsByText units) {
        this.units = units;
    }

    Filter of(Narrowed narrowed, Asked asked) {
        Filter filter =
                asked.within(
                                Filter.all(),
                                RectificationProjection.UNIT,
                                narrowed.within(),
                                narrowed.exactly())
                        .equalIfGiven(RectificationProjection.TARGET, narrowed.target())
                        .equalIfGiven(RectificationProjection.ORIGIN, narrowed.origin())
                        .equalIfGiven(RectificationProjection.BY_PHASE, narrowed.phase())
                        .equalIfGiven(RectificationProjection.OPEN, narrowed.open())
                        .equalIfGiven(RectificationProjection.ASKED, narrowed.extensionAsked())
                        .equalIfGiven(RectificationProjection.CLOSING, narrowed.closed());
        return named(narrowed, dated(narrowed, filter, asked), asked);
    }

    private static Filter dated(Narrowed narrowed, Filter filter, Asked asked) {
        LocalDate today = asked.moment().on();
        Boolean overdue = narrowed.overdue();
        LocalDate before = narrowed.dueBefore();
        Filter due = before == null ? filter : dueBefore(filter, before);
        if (overdue == null) {
            return due;
        }
        return overdue ? overdue(due, today) : due.except(overdue(Filter.all(), today));
    }

    /** Those that are to be put right still on a day, and were due before it. */
    public static Filter overdue(Filter filter, LocalDate day) {
        return dueBefore(filter, day);
    }

    private static Filter dueBefore(Filter filter, LocalDate day) {
        return filter.equal(RectificationProjection.UNDER_WAY, true)
                .days(RectificationProjection.BY_DUE, LocalDate.EPOCH, day.minusDays(1));
    }

    private Filter named(Narrowed narrowed, Filter filter, Asked asked) {
        String text = narrowed.text();
        if (text == null || text.isBlank()) {
            return filter;
        }
        Filter said = Filter.all().contains(RectificationProjection.TEXT, Pinyin.searched(text));
        Filter to =
                Filter.all().in(RectificationProjection.UNIT, units.found(text, asked.moment()));
        return filter.either(List.of(said, to));
    }
}
