package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.LevelCounts;

/** 表一: 定级对象总数 is what the registry counts of the unit on the day (V15). */
public final class UnitCountsAreTheCountedSystems {

    private UnitCountsAreTheCountedSystems() {}

    static void check(LevelCounts stated, LevelCounts counted) {
        for (SecurityProtectionLevel level : SecurityProtectionLevel.values()) {
            if (stated.of(level) != counted.of(level)) {
                throw Refused.by(
                        UnitCountsAreTheCountedSystems.class,
                        level,
                        stated.of(level),
                        counted.of(level));
            }
        }
    }
}
