package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** A target has one filing, under way or in force; another begins when it was cancelled. */
public final class ATargetHasOneFiling {

    private ATargetHasOneFiling() {}

    static Refused refusal() {
        return Refused.by(ATargetHasOneFiling.class);
    }
}
