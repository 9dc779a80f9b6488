package org.zelian.registry.domain.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;

/** Only what is registered is graded. */
public final class TheTargetIsRegistered {

    private TheTargetIsRegistered() {}

    /** The target's standing, or a refusal. */
    static GradedTarget check(ProtectionTargetId target, @Nullable GradedTarget standing) {
        if (standing == null) {
            throw Refused.by(TheTargetIsRegistered.class, target.value());
        }
        return standing;
    }
}
