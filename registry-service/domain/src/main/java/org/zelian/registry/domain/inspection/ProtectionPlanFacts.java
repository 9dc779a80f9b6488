package org.zelian.registry.domain.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.domain.protectiontarget.TargetStanding;

/**
 * What a decision about a protection plan needs to know of others, on the effective day.
 *
 * @param target whose plan it is; absent if there is no such target
 * @param level in force; absent where none is
 */
public record ProtectionPlanFacts(
        @Nullable TargetStanding target, @Nullable SecurityProtectionLevel level) {}
