package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;

import java.util.Set;

/** What is handed over is a system that the unit operates on the day. */
public final class SuccessionsNameOpenSystems {

    private SuccessionsNameOpenSystems() {}

    static void check(ProtectionTargetId target, Set<ProtectionTargetId> open) {
        if (!open.contains(target)) {
            throw Refused.by(SuccessionsNameOpenSystems.class, target.value());
        }
    }
}
