package org.zelian.registry.domain.obligation;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** Whoever waives an obligation, or takes the waiver back, says why. */
public final class WaiversGiveAReason {

    private WaiversGiveAReason() {}

    static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(WaiversGiveAReason.class);
        }
    }
}
