package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.LifePhase;

/** 规划 → 建设 → 试运行 → 在用; a phase may be left out, none is entered twice (domain.md §10.1). */
public final class LifeGoesForward {

    private LifeGoesForward() {}

    static void check(LifePhase from, LifePhase to) {
        if (to.compareTo(from) <= 0) {
            throw Refused.by(LifeGoesForward.class, from, to);
        }
    }
}
