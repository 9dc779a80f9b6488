package org.zelian.registry.domain.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.domain.unit.UnitStanding;

import java.util.Set;

/**
 * What a decision about an inspection needs to know of others, on the effective day.
 *
 * @param unit whose systems were looked at; absent if there is no such unit
 * @param operated the systems it operates
 */
public record InspectionFacts(@Nullable UnitStanding unit, Set<ProtectionTargetId> operated) {

    public InspectionFacts {
        operated = Set.copyOf(operated);
    }
}
