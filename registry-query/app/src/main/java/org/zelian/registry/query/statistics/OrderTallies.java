package org.zelian.registry.query.statistics;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.history.Tally;
import org.zelian.registry.query.rectification.RectificationProjection;
import org.zelian.registry.views.rectification.Closing;
import org.zelian.registry.views.statistics.RectificationComparison.OfUnit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Tallies of order rows, added up by unit. */
record OrderTallies(List<Tally> open, List<Tally> overdue, List<Tally> closed) {

    OrderTallies {
        open = List.copyOf(open);
        overdue = List.copyOf(overdue);
        closed = List.copyOf(closed);
    }

    OfUnit of(Compared compared, LocalDate day) {
        List<Tally> late = of(compared, overdue);
        List<Tally> ended = of(compared, closed);
        return new OfUnit(
                compared.unit().shown(),
                compared.exactly(),
                sum(of(compared, open), tally -> true),
                sum(late, tally -> true),
                sum(ended, tally -> is(tally, Closing.ON_TIME)),
                sum(ended, tally -> is(tally, Closing.LATE)),
                longest(late, day),
                mean(ended));
    }

    private static List<Tally> of(Compared compared, List<Tally> tallies) {
        return tallies.stream()
                .filter(
                        tally ->
                                compared.units().stream()
                                        .anyMatch(unit -> unit.value().equals(unit(tally))))
                .toList();
    }

    private static @Nullable String unit(Tally tally) {
        return tally.values().get(RectificationProjection.UNIT);
    }

    private static boolean is(Tally tally, Closing closing) {
        return closing.name().equals(tally.values().get(RectificationProjection.CLOSING));
    }

    private static long longest(List<Tally> late, LocalDate day) {
        return late.stream()
                .map(tally -> tally.day(RectificationProjection.BY_DUE))
                .filter(Objects::nonNull)
                .mapToLong(due -> ChronoUnit.DAYS.between(due, day))
                .max()
                .orElse(0);
    }

    private static @Nullable Long mean(List<Tally> ended) {
        long orders = sum(ended, tally -> true);
        long days = ended.stream().mapToLong(OrderTallies::days).sum();
        return orders == 0 ? null : Math.round((double) days / orders);
    }

    private static long days(Tally tally) {
        String days = tally.values().get(RectificationProjection.DAYS);
        return days == null ? 0 : Long.parseLong(days) * tally.rows();
    }

    private static long sum(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::rows).sum();
    }
}
