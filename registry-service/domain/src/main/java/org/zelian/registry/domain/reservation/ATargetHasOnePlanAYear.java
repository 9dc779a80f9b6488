package org.zelian.registry.domain.reservation;

import org.zelian.registry.contract.Refused;

/** A target has one 保护工作方案 of a year; what was recorded of it is corrected. */
public final class ATargetHasOnePlanAYear {

    private ATargetHasOnePlanAYear() {}

    static Refused refusal() {
        return Refused.by(ATargetHasOnePlanAYear.class);
    }
}
