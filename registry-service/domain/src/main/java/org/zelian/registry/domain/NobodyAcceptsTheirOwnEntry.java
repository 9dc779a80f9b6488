package org.zelian.registry.domain;

import org.zelian.registry.contract.Refused;

import java.util.Set;

/** 存量: another person than those who wrote it compares it with the paper. */
public final class NobodyAcceptsTheirOwnEntry {

    private NobodyAcceptsTheirOwnEntry() {}

    public static void check(Set<String> authors, Act act) {
        if (authors.contains(act.actor())) {
            throw Refused.by(NobodyAcceptsTheirOwnEntry.class);
        }
    }
}
