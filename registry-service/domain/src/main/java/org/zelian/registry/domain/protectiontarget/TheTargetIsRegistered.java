package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;

/** Only what is registered is graded, evaluated and planned for. */
public final class TheTargetIsRegistered {

    private TheTargetIsRegistered() {}

    /**
     * The target's standing, or a refusal.
     *
     * @param standing absent if there is no such target
     */
    public static <T> T check(ProtectionTargetId target, @Nullable T standing) {
        if (standing == null) {
            throw Refused.by(TheTargetIsRegistered.class, target.value());
        }
        return standing;
    }
}
