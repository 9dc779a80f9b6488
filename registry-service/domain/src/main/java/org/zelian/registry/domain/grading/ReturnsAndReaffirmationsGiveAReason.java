package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** 退回, 撤回, 撤销审核, 放弃, 复核: whatever does not simply go forward says why. */
public final class ReturnsAndReaffirmationsGiveAReason {

    private ReturnsAndReaffirmationsGiveAReason() {}

    static void check(Basis basis) {
        if (basis.reason() == null) {
            throw Refused.by(ReturnsAndReaffirmationsGiveAReason.class);
        }
    }
}
