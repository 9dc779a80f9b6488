package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.SecurityProtectionLevel;

/** How many 定级对象 of each level, 0 to 9,999. */
public record LevelCounts(int l1, int l2, int l3, int l4, int l5) {

    private static final int MOST = 9_999;

    public LevelCounts {
        for (int count : new int[] {l1, l2, l3, l4, l5}) {
            if (count < 0 || count > MOST) {
                throw new InvalidValue("NumberIsWithinItsRange", 0, MOST);
            }
        }
    }

    /** How many of a level. */
    public int of(SecurityProtectionLevel level) {
        return switch (level) {
            case L1 -> l1;
            case L2 -> l2;
            case L3 -> l3;
            case L4 -> l4;
            case L5 -> l5;
        };
    }

    public int total() {
        return l1 + l2 + l3 + l4 + l5;
    }
}
