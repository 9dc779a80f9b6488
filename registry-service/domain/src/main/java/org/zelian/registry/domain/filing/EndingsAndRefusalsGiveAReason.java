package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** Whoever withdraws, cancels, declines or returns says why. */
public final class EndingsAndRefusalsGiveAReason {

    private EndingsAndRefusalsGiveAReason() {}

    static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(EndingsAndRefusalsGiveAReason.class);
        }
    }
}
