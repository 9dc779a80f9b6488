package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.UnitId;

/** Nothing is registered with, or handed to, a unit that is not in being on the day. */
public final class TheUnitIsActive {

    private TheUnitIsActive() {}

    /** The unit's standing, or a refusal. */
    public static UnitStanding check(UnitId unit, @Nullable UnitStanding standing) {
        if (standing == null || !standing.active()) {
            throw Refused.by(TheUnitIsActive.class, unit.value());
        }
        return standing;
    }
}
