package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.grading.GradingPhase;

/** A final grading is not taken back: it is regraded by a new version, or corrected. */
public final class AFinalGradingIsNotRevoked {

    private AFinalGradingIsNotRevoked() {}

    static void check(GradingPhase phase) {
        if (phase == GradingPhase.FINAL) {
            throw Refused.by(AFinalGradingIsNotRevoked.class);
        }
    }
}
