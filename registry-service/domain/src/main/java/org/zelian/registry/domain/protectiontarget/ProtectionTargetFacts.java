package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.domain.unit.UnitStanding;

/**
 * What a decision about a target needs to know of units, on the effective day.
 *
 * @param unit the unit the command names (operator or successor); absent if it names none, or none
 *     that exists
 */
public record ProtectionTargetFacts(@Nullable UnitStanding unit) {}
