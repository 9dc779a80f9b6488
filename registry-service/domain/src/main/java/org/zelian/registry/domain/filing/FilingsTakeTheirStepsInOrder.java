package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.FilingPhase;

import java.util.Set;

/** 填报 → 提交 → 备案 → 变更, 延期, 撤销 (domain.md §10.1): a step is taken from its phases only. */
public final class FilingsTakeTheirStepsInOrder {

    private FilingsTakeTheirStepsInOrder() {}

    static void check(FilingPhase phase, Set<FilingPhase> from) {
        if (!from.contains(phase)) {
            throw Refused.by(FilingsTakeTheirStepsInOrder.class, phase);
        }
    }
}
