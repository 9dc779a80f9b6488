package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.RectificationPhase;

import java.util.Set;

/**
 * 下达 → 签收 → 方案 → 整改 → 提交 → 核查 → 办结 (domain.md §4): a step from its phases only. Other regions have
 * phases of the same names, so that this one says whose it is.
 */
public final class RectificationsTakeTheirStepsInOrder {

    private RectificationsTakeTheirStepsInOrder() {}

    static void check(RectificationPhase phase, Set<RectificationPhase> from) {
        if (!from.contains(phase)) {
            throw Refused.by(
                    RectificationsTakeTheirStepsInOrder.class, "RectificationPhase." + phase);
        }
    }
}
