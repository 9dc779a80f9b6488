package org.zelian.registry.domain;

import org.zelian.registry.contract.Refused;

/** 存量: what is accepted or returned is what stands now, and was seen. */
public final class TheEntryJudgedIsTheLatest {

    private TheEntryJudgedIsTheLatest() {}

    public static void check(long seen, long latest) {
        if (seen != latest) {
            throw Refused.by(TheEntryJudgedIsTheLatest.class, seen, latest);
        }
    }
}
