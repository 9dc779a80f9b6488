package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

import java.util.Set;

/** 核查 is by another than those who put it right (domain.md §4, §10.2). */
public final class NobodyVerifiesTheirOwnRectification {

    private NobodyVerifiesTheirOwnRectification() {}

    /**
     * @param hands who reported progress, submitted, or was named responsible by a plan
     */
    static void check(Set<String> hands, Act act) {
        if (hands.contains(act.actor())) {
            throw Refused.by(NobodyVerifiesTheirOwnRectification.class);
        }
    }
}
