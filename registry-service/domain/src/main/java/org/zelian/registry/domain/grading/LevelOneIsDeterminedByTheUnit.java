package org.zelian.registry.domain.grading;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradedLevels;

/**
 * Level 1 is the unit's own to determine: neither experts nor an authority are asked (GB/T
 * 22240-2020 4.4).
 */
public final class LevelOneIsDeterminedByTheUnit {

    private LevelOneIsDeterminedByTheUnit() {}

    static void check(GradedLevels levels) {
        if (levels.overall() == SecurityProtectionLevel.L1) {
            throw Refused.by(LevelOneIsDeterminedByTheUnit.class);
        }
    }
}
