package org.zelian.registry.domain.protectiontarget;

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
 */
public record TargetStanding(UnitStanding operator, LocalDate registered) {

    /** Refuses what precedes its registration, or whose operating unit is not in being. */
    public void isThere(Act act) {
        NothingPrecedesRegistration.check(registered, act);
        TheUnitIsActive.check(operator.unit(), operator);
    }
}
