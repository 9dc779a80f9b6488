package org.zelian.registry.domain.parameter;

import org.zelian.registry.contract.Refused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** 调休: only a Saturday or a Sunday needs to be made a working day. */
public final class MakeUpDaysFallOnWeekends {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private MakeUpDaysFallOnWeekends() {}

    static void check(LocalDate makeUpDay) {
        if (!WEEKEND.contains(makeUpDay.getDayOfWeek())) {
            throw Refused.by(MakeUpDaysFallOnWeekends.class, makeUpDay);
        }
    }
}
