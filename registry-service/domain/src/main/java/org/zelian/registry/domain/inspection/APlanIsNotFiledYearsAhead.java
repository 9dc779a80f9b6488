package org.zelian.registry.domain.inspection;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** A year's plan is sent in the year before at the earliest. */
public final class APlanIsNotFiledYearsAhead {

    private APlanIsNotFiledYearsAhead() {}

    static void check(int year, LocalDate effective) {
        if (year > effective.getYear() + 1) {
            throw Refused.by(APlanIsNotFiledYearsAhead.class, year, effective);
        }
    }
}
