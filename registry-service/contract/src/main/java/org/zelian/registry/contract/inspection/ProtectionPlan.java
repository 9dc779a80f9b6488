package org.zelian.registry.contract.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InvalidValue;

/**
 * 网络安全保护工作方案 of a year, for a system of level 3 or above (公网安〔2025〕1846号, questions 23, 24). It is
 * sent to the police on the effective day.
 *
 * @param year 2025 to 2100
 * @param plan the file
 * @param receipt of the police, where they gave one
 */
public record ProtectionPlan(int year, EvidenceDigest plan, @Nullable EvidenceDigest receipt) {

    private static final int FIRST = 2025;
    private static final int LAST = 2100;

    public ProtectionPlan {
        if (year < FIRST || year > LAST) {
            throw new InvalidValue("NumberIsWithinItsRange", FIRST, LAST);
        }
    }
}
