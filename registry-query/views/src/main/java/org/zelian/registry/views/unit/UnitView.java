package org.zelian.registry.views.unit;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitNature;

/**
 * A unit on a day.
 *
 * @param version entries of its stream up to the moment asked about
 * @param standing whether it is in being
 * @param successor the unit that took it over, when it was merged
 */
public record UnitView(
        UnitId unit,
        long version,
        String name,
        UnitNature nature,
        @Nullable UnitId superior,
        DivisionCode division,
        UnitCodes codes,
        @Nullable String functionalDepartment,
        Standing standing,
        @Nullable UnitId successor) {

    /** 单位状态. */
    public enum Standing {
        /** 在办 */
        ACTIVE,
        /** 已并入 */
        MERGED,
        /** 已分立 */
        SPLIT,
        /** 已撤销 */
        CLOSED
    }
}
