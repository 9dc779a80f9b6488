package org.zelian.registry.domain;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/** 补录: what took effect on an earlier day is recorded with the reason why only now. */
public final class LateEntriesGiveAReason {

    private LateEntriesGiveAReason() {}

    static void check(Act act, Basis basis) {
        if (act.effective().isBefore(act.today()) && basis.reason() == null) {
            throw Refused.by(LateEntriesGiveAReason.class, act.effective());
        }
    }
}
