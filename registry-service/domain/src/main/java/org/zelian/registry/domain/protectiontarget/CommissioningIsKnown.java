package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;

/** An existing system says when it went into operation: on or before the day it is entered from. */
public final class CommissioningIsKnown {

    private CommissioningIsKnown() {}

    static void check(RegisterTarget command, Act act) {
        LocalDate on = command.commissionedOn();
        boolean existing = command.buildKind() == BuildKind.EXISTING;
        if (existing ? on == null || on.isAfter(act.effective()) : on != null) {
            throw Refused.by(CommissioningIsKnown.class, act.effective());
        }
    }
}
