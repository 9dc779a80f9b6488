package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.domain.Act;

import java.util.Set;

/** Whoever submitted or corrected what stands does not approve it (domain.md §10.2). */
public final class NobodyApprovesTheirOwnGrading {

    private NobodyApprovesTheirOwnGrading() {}

    static void check(Act act, Set<String> authors) {
        if (authors.contains(act.actor())) {
            throw Refused.by(NobodyApprovesTheirOwnGrading.class);
        }
    }
}
