package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.views.obligation.Standing;

import java.time.LocalDate;

/** How obligations stand on a day: rows keep the turning days, and the question compares. */
record Standings(LocalDate day) {

    private static final int SOON = 7;

    /** Those that are to be done on the day; a turning day may lie ahead of it. */
    Filter open(Filter filter) {
        return filter.days(ObligationDerivation.OPENED, ObligationDerivation.EVER, day);
    }

    Filter standing(Filter filter, Standing standing) {
        return switch (standing) {
            case OVERDUE -> pursued(filter, ObligationDerivation.EVER, day.minusDays(1));
            case DUE_SOON -> pursued(filter, day, day.plusDays(SOON));
            case OPEN -> pursued(filter, day.plusDays(SOON + 1), ObligationDerivation.NEVER);
            case WAIVED ->
                    open(filter).days(ObligationDerivation.WAIVED, day, ObligationDerivation.NEVER);
        };
    }

    /** Those that are not waived. */
    Filter pursued(Filter filter) {
        return open(filter)
                .days(ObligationDerivation.WAIVED, ObligationDerivation.EVER, day.minusDays(1));
    }

    private Filter pursued(Filter filter, LocalDate first, LocalDate last) {
        return pursued(filter).days(ObligationDerivation.BY_DUE, first, last);
    }

    Standing of(ObligationState row) {
        if (row.isWaivedOn(day)) {
            return Standing.WAIVED;
        }
        return of(row.dueOn());
    }

    private Standing of(@Nullable LocalDate due) {
        if (due == null || due.isAfter(day.plusDays(SOON))) {
            return Standing.OPEN;
        }
        return due.isBefore(day) ? Standing.OVERDUE : Standing.DUE_SOON;
    }
}
