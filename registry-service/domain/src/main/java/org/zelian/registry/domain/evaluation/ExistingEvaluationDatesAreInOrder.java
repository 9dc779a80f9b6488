package org.zelian.registry.domain.evaluation;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;

/** 存量: 报告日期 ≤ 报公安机关 ≤ the day from which the entry holds (V8). */
public final class ExistingEvaluationDatesAreInOrder {

    private ExistingEvaluationDatesAreInOrder() {}

    static void check(ExistingEvaluation existing, Act act) {
        LocalDate last = existing.report().reportedOn();
        if (existing.filedOn() != null) {
            inOrder(last, existing.filedOn());
            last = existing.filedOn();
        }
        inOrder(last, act.effective());
    }

    private static void inOrder(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw Refused.by(ExistingEvaluationDatesAreInOrder.class, earlier, later);
        }
    }
}
