package org.zelian.registry.domain.obligation;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** A waiver has a last day, within a year. */
public final class WaiversEnd {

    private WaiversEnd() {}

    private static final int MOST_YEARS = 1;

    static void check(LocalDate from, LocalDate until) {
        LocalDate latest = from.plusYears(MOST_YEARS);
        if (until.isBefore(from) || until.isAfter(latest)) {
            throw Refused.by(WaiversEnd.class, until, from, latest);
        }
    }
}
