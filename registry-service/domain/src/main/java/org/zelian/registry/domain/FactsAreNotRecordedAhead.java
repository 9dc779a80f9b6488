package org.zelian.registry.domain;

import org.zelian.registry.contract.Refused;

/** What has happened cannot have happened tomorrow (domain.md V8). */
public final class FactsAreNotRecordedAhead {

    private FactsAreNotRecordedAhead() {}

    static void check(Act act) {
        if (act.effective().isAfter(act.today())) {
            throw Refused.by(FactsAreNotRecordedAhead.class, act.effective(), act.today());
        }
    }
}
