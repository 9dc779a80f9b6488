package org.zelian.registry.domain;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Refused;

/**
 * 补录: what took effect on an earlier day is recorded with the reason why only now.
 *
 * <p>People give it. What the bootstrap seeds is not late, and a policy's act follows from an entry
 * that has given its own reason.
 */
public final class LateEntriesGiveAReason {

    private LateEntriesGiveAReason() {}

    static void check(Act act, Basis basis) {
        if (act.byAPerson() && act.effective().isBefore(act.today()) && basis.reason() == null) {
            throw Refused.by(LateEntriesGiveAReason.class, act.effective());
        }
    }
}
