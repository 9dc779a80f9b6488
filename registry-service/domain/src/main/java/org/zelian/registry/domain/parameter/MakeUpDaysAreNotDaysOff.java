package org.zelian.registry.domain.parameter;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;
import java.util.List;

/** 调休: a day is off or worked, not both. */
public final class MakeUpDaysAreNotDaysOff {

    private MakeUpDaysAreNotDaysOff() {}

    static void check(LocalDate makeUpDay, List<LocalDate> daysOff) {
        if (daysOff.contains(makeUpDay)) {
            throw Refused.by(MakeUpDaysAreNotDaysOff.class, makeUpDay);
        }
    }
}
