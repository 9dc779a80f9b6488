package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

/** 存量: another person than the one who wrote it compares it with the paper. */
public final class NobodyAcceptsTheirOwnEntry {

    private NobodyAcceptsTheirOwnEntry() {}

    static void check(@Nullable String author, Act act) {
        if (act.actor().equals(author)) {
            throw Refused.by(NobodyAcceptsTheirOwnEntry.class);
        }
    }
}
