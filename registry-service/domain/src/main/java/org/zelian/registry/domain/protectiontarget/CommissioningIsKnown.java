package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.BuildKind;

import java.time.LocalDate;

/** An existing system says when it went into operation: on or before the day it is entered from. */
public final class CommissioningIsKnown {

    private CommissioningIsKnown() {}

    static void check(BuildKind build, @Nullable LocalDate on, LocalDate effective) {
        boolean existing = build == BuildKind.EXISTING;
        if (existing ? on == null || on.isAfter(effective) : on != null) {
            throw Refused.by(CommissioningIsKnown.class, effective);
        }
    }
}
