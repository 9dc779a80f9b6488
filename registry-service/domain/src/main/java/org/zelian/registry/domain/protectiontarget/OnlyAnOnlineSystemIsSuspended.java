package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.LifePhase;

/** 在用 ⇄ 停用 (domain.md §10.1): only what is in use can be suspended. */
public final class OnlyAnOnlineSystemIsSuspended {

    private OnlyAnOnlineSystemIsSuspended() {}

    static void check(LifePhase phase) {
        if (phase != LifePhase.ONLINE) {
            throw Refused.by(OnlyAnOnlineSystemIsSuspended.class, phase);
        }
    }
}
