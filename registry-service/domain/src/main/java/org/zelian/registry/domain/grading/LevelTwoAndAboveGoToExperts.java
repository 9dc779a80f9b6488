package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradedLevels;

/** From level 2 on experts review and the authority approves (GB/T 22240-2020 4.4). */
public final class LevelTwoAndAboveGoToExperts {

    private LevelTwoAndAboveGoToExperts() {}

    static void check(GradedLevels levels) {
        if (levels.overall() != SecurityProtectionLevel.L1) {
            throw Refused.by(LevelTwoAndAboveGoToExperts.class, levels.overall());
        }
    }
}
