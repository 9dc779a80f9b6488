package org.zelian.registry.domain.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

/** What is confirmed is there to be carried out: a plan nobody confirms is deleted after a day. */
public final class ThePlanIsKept {

    private ThePlanIsKept() {}

    /** Rows of the plan, or a refusal. */
    static int check(@Nullable Integer planned) {
        if (planned == null) {
            throw Refused.by(ThePlanIsKept.class);
        }
        return planned;
    }
}
