package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;

/** 涉密 systems are not filed here but go to 分级保护 (公信安[2007]1360号 art. 2). */
public final class StateSecretSystemsStayOutside {

    private StateSecretSystemsStayOutside() {}

    static void check(RegisterTarget command) {
        if (command.stateSecret()) {
            throw Refused.by(StateSecretSystemsStayOutside.class);
        }
    }
}
