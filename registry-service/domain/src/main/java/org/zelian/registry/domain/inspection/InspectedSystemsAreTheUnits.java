package org.zelian.registry.domain.inspection;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;

import java.util.Set;

/** An inspection of a unit looks at systems that the unit operates on the day. */
public final class InspectedSystemsAreTheUnits {

    private InspectedSystemsAreTheUnits() {}

    static void check(Set<ProtectionTargetId> targets, Set<ProtectionTargetId> operated) {
        for (ProtectionTargetId target : targets) {
            if (!operated.contains(target)) {
                throw Refused.by(InspectedSystemsAreTheUnits.class, target.value());
            }
        }
    }
}
