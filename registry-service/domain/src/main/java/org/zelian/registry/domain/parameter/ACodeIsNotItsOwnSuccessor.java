package org.zelian.registry.domain.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;

/** What stands in a code's place afterwards is another code. */
public final class ACodeIsNotItsOwnSuccessor {

    private ACodeIsNotItsOwnSuccessor() {}

    static void check(String code, @Nullable String successor) {
        if (code.equals(successor)) {
            throw Refused.by(ACodeIsNotItsOwnSuccessor.class, code);
        }
    }
}
