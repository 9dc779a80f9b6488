package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** Whoever suspends a system says why. */
public final class SuspensionsGiveAReason {

    private SuspensionsGiveAReason() {}

    static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(SuspensionsGiveAReason.class);
        }
    }
}
