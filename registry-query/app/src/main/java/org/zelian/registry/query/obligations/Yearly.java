package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.obligations.Upkeep.OfYear;

import java.time.LocalDate;

/**
 * What is asked for once in a calendar year: from its first day on, or from the day on which it
 * began to be asked for. A year that passed without it is asked about until a later one has it.
 *
 * @param year that lacks it
 * @param opened by what
 */
record Yearly(int year, Mark opened) {

    /**
     * The year that lacks it first.
     *
     * @param begun since when it is asked for
     * @param first year of which it can be asked for at all
     * @param last year that has it
     */
    static Yearly lacking(Mark begun, int first, @Nullable OfYear last) {
        int from = Math.max(first, begun.day().getYear());
        return last == null || last.year() < from
                ? new Yearly(from, begun)
                : new Yearly(last.year() + 1, last.done());
    }

    /** The day from which it is to be done. */
    LocalDate opens() {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return newYear.isBefore(opened.day()) ? opened.day() : newYear;
    }

    /** When it began to be asked for, to look up what held on that day. */
    Mark begins() {
        return new Mark(opens(), opened.position(), opened.known());
    }

    /** The end of a month of the year. */
    LocalDate endOf(int month) {
        return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    }
}
