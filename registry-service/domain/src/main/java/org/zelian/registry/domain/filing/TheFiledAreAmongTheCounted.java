package org.zelian.registry.domain.filing;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.UnitSheet;

/** 表一: 本次备案 counts levels 2 to 5, this target at least, and no more than there are (V15). */
public final class TheFiledAreAmongTheCounted {

    private TheFiledAreAmongTheCounted() {}

    static void check(UnitSheet sheet, SecurityProtectionLevel filed) {
        among(SecurityProtectionLevel.L1, sheet.filed().l1() == 0);
        among(filed, sheet.filed().of(filed) > 0);
        for (SecurityProtectionLevel level : SecurityProtectionLevel.values()) {
            among(level, sheet.filed().of(level) <= sheet.all().of(level));
        }
    }

    private static void among(SecurityProtectionLevel level, boolean holds) {
        if (!holds) {
            throw Refused.by(TheFiledAreAmongTheCounted.class, level);
        }
    }
}
