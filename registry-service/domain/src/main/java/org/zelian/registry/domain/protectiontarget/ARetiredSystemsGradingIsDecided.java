package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.Refused;

/** No system is retired while experts or the authority look at its grading. */
public final class ARetiredSystemsGradingIsDecided {

    private ARetiredSystemsGradingIsDecided() {}

    /**
     * @param grading under review; absent where none is
     */
    static void check(@Nullable GradingId grading) {
        if (grading != null) {
            throw Refused.by(ARetiredSystemsGradingIsDecided.class, grading.value());
        }
    }
}
