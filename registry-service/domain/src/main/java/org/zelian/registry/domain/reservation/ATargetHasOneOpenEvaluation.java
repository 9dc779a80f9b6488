package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** A target's next evaluation is planned when the one under way is confirmed or abandoned. */
public final class ATargetHasOneOpenEvaluation {

    private ATargetHasOneOpenEvaluation() {}

    static Refused refusal() {
        return Refused.by(ATargetHasOneOpenEvaluation.class);
    }
}
