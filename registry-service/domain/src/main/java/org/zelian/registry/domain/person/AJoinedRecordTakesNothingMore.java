package org.zelian.registry.domain.person;

import org.zelian.registry.contract.Refused;

/** Two records of one person: what there is to say is said in the one that goes on. */
public final class AJoinedRecordTakesNothingMore {

    private AJoinedRecordTakesNothingMore() {}

    static void check(boolean joined) {
        if (joined) {
            throw Refused.by(AJoinedRecordTakesNothingMore.class);
        }
    }
}
