package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** Whoever asks for more time, takes it further up, or leaves a risk as it is, says why. */
public final class AsksEscalationsAndAcceptedRisksGiveAReason {

    private AsksEscalationsAndAcceptedRisksGiveAReason() {}

    static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(AsksEscalationsAndAcceptedRisksGiveAReason.class);
        }
    }
}
