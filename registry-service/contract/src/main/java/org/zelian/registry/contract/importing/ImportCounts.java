package org.zelian.registry.contract.importing;

import org.zelian.registry.contract.InvalidValue;

/**
 * Rows of a workbook by what was found on checking them.
 *
 * @param added 新增
 * @param changed 更新
 * @param unchanged 不变: nothing is asked for them
 * @param wrong 错误: left out
 */
public record ImportCounts(int added, int changed, int unchanged, int wrong) {

    public ImportCounts {
        for (int count : new int[] {added, changed, unchanged, wrong}) {
            if (count < 0 || count > ImportLimits.ROWS) {
                throw new InvalidValue("NumberIsWithinItsRange", 0, ImportLimits.ROWS);
            }
        }
    }

    /** Rows that something is asked for. */
    public int asked() {
        return added + changed;
    }
}
