package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** A target is graded anew only when the version under way is final or abandoned. */
public final class ATargetHasOneOpenGrading {

    private ATargetHasOneOpenGrading() {}

    static Refused refusal() {
        return Refused.by(ATargetHasOneOpenGrading.class);
    }
}
