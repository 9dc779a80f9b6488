package org.zelian.registry.domain.evaluation;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.evaluation.EvaluationPhase;

import java.util.Set;

/** 待测评 → 签约 → 进场 → 出报告 → 确认 → 报公安机关 (domain.md §10.1): a step from its phases only. */
public final class EvaluationsTakeTheirStepsInOrder {

    private EvaluationsTakeTheirStepsInOrder() {}

    static void check(EvaluationPhase phase, Set<EvaluationPhase> from) {
        if (!from.contains(phase)) {
            throw Refused.by(EvaluationsTakeTheirStepsInOrder.class, phase);
        }
    }
}
