package org.zelian.registry.domain.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;

/** 保护工作方案 are of systems of level 3 and above (公网安〔2025〕1846号, question 23). */
public final class LevelThreeAndAboveFileAPlan {

    private LevelThreeAndAboveFileAPlan() {}

    /**
     * @param level in force on the day; absent where none is
     */
    static void check(@Nullable SecurityProtectionLevel level) {
        if (level == null || !level.isAtLeast(SecurityProtectionLevel.L3)) {
            throw Refused.by(LevelThreeAndAboveFileAPlan.class, level == null ? "" : level);
        }
    }
}
