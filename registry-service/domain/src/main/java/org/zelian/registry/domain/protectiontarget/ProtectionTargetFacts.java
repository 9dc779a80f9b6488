package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.domain.unit.UnitStanding;

/**
 * What a decision about a target needs to know of others, on the effective day.
 *
 * @param unit the unit the command names (operator or successor); absent if it names none, or none
 *     that exists
 * @param unfinished what has to end before the target does
 */
public record ProtectionTargetFacts(@Nullable UnitStanding unit, Unfinished unfinished) {}
