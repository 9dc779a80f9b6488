package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.TargetSuccession;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A system goes to one unit. */
public final class ASystemHasOneSuccessor {

    private ASystemHasOneSuccessor() {}

    static void check(List<TargetSuccession> successions) {
        Set<ProtectionTargetId> seen = new HashSet<>();
        for (TargetSuccession succession : successions) {
            if (!seen.add(succession.target())) {
                throw Refused.by(ASystemHasOneSuccessor.class, succession.target().value());
            }
        }
    }
}
