package org.zelian.registry.domain;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** Whoever puts an entry right says why it was wrong. */
public final class CorrectionsGiveAReason {

    private CorrectionsGiveAReason() {}

    public static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(CorrectionsGiveAReason.class);
        }
    }
}
