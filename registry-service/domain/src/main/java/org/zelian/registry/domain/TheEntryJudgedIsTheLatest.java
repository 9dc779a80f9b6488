package org.zelian.registry.domain;

import org.zelian.registry.contract.Refused;

/** What is accepted, confirmed or returned is what stands now, and was seen. */
public final class TheEntryJudgedIsTheLatest {

    private TheEntryJudgedIsTheLatest() {}

    public static void check(long seen, long latest) {
        if (seen != latest) {
            throw Refused.by(TheEntryJudgedIsTheLatest.class, seen, latest);
        }
    }
}
