package org.zelian.registry.domain.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;

import java.util.Map;
import java.util.Set;

/**
 * What a decision about a unit needs to know of others, on the effective day.
 *
 * @param superior the unit named as superior; absent if none is named, or none that exists
 * @param superiorBelow whether that superior is the unit itself or stands below it
 * @param cityBureau the city bureau, once there is one
 * @param divisionInForce whether the division named is in the code table on that day
 * @param named the units named as {@code into} or as successors that exist, by id
 * @param openTargets targets that the unit operates on that day
 * @param unitsBelow active units directly under it on that day
 */
public record UnitFacts(
        @Nullable UnitStanding superior,
        boolean superiorBelow,
        @Nullable UnitId cityBureau,
        boolean divisionInForce,
        Map<UnitId, UnitStanding> named,
        Set<ProtectionTargetId> openTargets,
        Set<UnitId> unitsBelow) {

    public UnitFacts {
        named = Map.copyOf(named);
        openTargets = Set.copyOf(openTargets);
        unitsBelow = Set.copyOf(unitsBelow);
    }
}
