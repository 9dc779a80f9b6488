package org.zelian.registry.domain.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.domain.unit.UnitStanding;

import java.util.Set;

/**
 * What a decision about a rectification needs to know of others, on the effective day.
 *
 * @param unit that has to put it right; absent if there is no such unit
 * @param operated the systems it operates
 * @param evaluated the target of the evaluation that the order names; absent if there is none
 * @param inspected the unit of the inspection that the order names; absent if there is none
 * @param responsible whether the person whom the plan names is in service and works in the unit
 */
public record RectificationFacts(
        @Nullable UnitStanding unit,
        Set<ProtectionTargetId> operated,
        @Nullable ProtectionTargetId evaluated,
        @Nullable UnitId inspected,
        boolean responsible) {

    public RectificationFacts {
        operated = Set.copyOf(operated);
    }
}
