package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;

/** 备案 begins at level 2 (公通字〔2007〕43号 art. 15). */
public final class OnlyLevelTwoAndAboveAreFiled {

    private OnlyLevelTwoAndAboveAreFiled() {}

    static void check(SecurityProtectionLevel level) {
        if (!level.isAtLeast(SecurityProtectionLevel.L2)) {
            throw Refused.by(OnlyLevelTwoAndAboveAreFiled.class, level);
        }
    }
}
