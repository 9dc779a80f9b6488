package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.LifePhase;

/** 在用 ⇄ 停用 (domain.md §10.1): only what is suspended can be resumed. */
public final class OnlyASuspendedSystemIsResumed {

    private OnlyASuspendedSystemIsResumed() {}

    static void check(LifePhase phase) {
        if (phase != LifePhase.SUSPENDED) {
            throw Refused.by(OnlyASuspendedSystemIsResumed.class, phase);
        }
    }
}
