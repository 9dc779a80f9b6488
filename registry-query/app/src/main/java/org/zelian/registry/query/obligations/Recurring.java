package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.protectiontarget.BuildKind;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is done again within so many months of the last time, while a target is in use at a level:
 * to be done from some days before on. The first time is within as many months of the day on which
 * it was in use at that level; what ran before was, on the day on which its level was determined.
 *
 * @param level at which it is asked for
 * @param months between two times
 * @param daysBefore how long before its last day it is asked for again
 * @param act what to do
 */
record Recurring(SecurityProtectionLevel level, Setting months, int daysBefore, String act) {

    /** The last time: on which day, and since when that is so. */
    record Last(LocalDate day, Mark known) {}

    @Nullable Duty of(ObligedTarget target, @Nullable Last last, Reckoning reckoning) {
        Mark begun = target.inUseAt(level);
        if (begun == null) {
            return null;
        }
        if (last == null) {
            return Duty.ofUnit(begun, Due.on(after(first(target, begun), begun, reckoning)), act);
        }
        LocalDate due = after(last.day(), last.known(), reckoning);
        LocalDate asked = due.minusDays(daysBefore);
        LocalDate known = last.known().day();
        return Duty.ofUnit(last.known(), Due.on(due), act)
                .from(asked.isBefore(known) ? known : asked);
    }

    private LocalDate after(LocalDate day, Mark then, Reckoning reckoning) {
        return day.plusMonths(reckoning.number(months, then));
    }

    private LocalDate first(ObligedTarget target, Mark begun) {
        boolean ran = Objects.requireNonNull(target.life()).buildKind() == BuildKind.EXISTING;
        return ran ? target.atLeast(level).orElseThrow().determinedOn() : begun.day();
    }
}
