package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.InvalidValue;

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

    public int total() {
        return l1 + l2 + l3 + l4 + l5;
    }
}
