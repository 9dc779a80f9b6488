package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

import java.util.Set;

/** 存量: another person than those who wrote it compares it with the paper. */
public final class NobodyAcceptsTheirOwnEntry {

    private NobodyAcceptsTheirOwnEntry() {}

    static void check(Set<String> authors, Act act) {
        if (authors.contains(act.actor())) {
            throw Refused.by(NobodyAcceptsTheirOwnEntry.class);
        }
    }
}
