package org.zelian.registry.domain;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** Whoever withdraws, abandons, cancels, declines or returns says why. */
public final class EndingsAndRefusalsGiveAReason {

    private EndingsAndRefusalsGiveAReason() {}

    public static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(EndingsAndRefusalsGiveAReason.class);
        }
    }
}
