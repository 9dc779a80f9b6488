package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** Whoever takes an appointment back says why. */
public final class RevocationsGiveAReason {

    private RevocationsGiveAReason() {}

    static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(RevocationsGiveAReason.class);
        }
    }
}
