package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingPhase;

import java.util.List;

/** 草稿 → 专家评审 → 主管部门审核 → 已审核 → 最终确定, and back with a reason (domain.md §10.1). */
public final class GradingsMoveByTheirPhases {

    private GradingsMoveByTheirPhases() {}

    static void check(GradingCommand act, GradingPhase phase, GradingPhase... from) {
        if (!List.of(from).contains(phase)) {
            throw Refused.by(
                    GradingsMoveByTheirPhases.class, phase, act.getClass().getSimpleName());
        }
    }
}
