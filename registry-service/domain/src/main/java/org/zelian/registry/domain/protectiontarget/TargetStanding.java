package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.unit.TheUnitIsActive;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;

/**
 * A target as others need to know it, on the effective day of an act.
 *
 * @param operator its operating unit on that day
 * @param registered the day from which it is registered
 * @param retired the day from which it is retired; absent while it is not
 */
public record TargetStanding(
        UnitStanding operator, LocalDate registered, @Nullable LocalDate retired) {

    /** Refuses what is not there yet or no more, or whose operating unit is not in being. */
    public void isThere(Act act) {
        NothingPrecedesRegistration.check(registered, act);
        ARetiredSystemTakesNothingNew.check(retired, act.effective());
        TheUnitIsActive.check(operator.unit(), operator);
    }
}
