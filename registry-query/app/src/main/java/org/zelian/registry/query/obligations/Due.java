package org.zelian.registry.query.obligations;

import java.time.LocalDate;
import java.util.Set;

/**
 * By when something is to be done.
 *
 * @param day the last day
 * @param tentative reckoned without a year's table of holidays
 * @param awaited streams whose next entry may change it
 */
record Due(LocalDate day, boolean tentative, Set<String> awaited) {

    Due {
        awaited = Set.copyOf(awaited);
    }

    /** A day that is said as it is. */
    static Due on(LocalDate day) {
        return new Due(day, false, Set.of());
    }

    Due notBefore(LocalDate earliest) {
        return day.isBefore(earliest) ? new Due(earliest, tentative, awaited) : this;
    }
}
