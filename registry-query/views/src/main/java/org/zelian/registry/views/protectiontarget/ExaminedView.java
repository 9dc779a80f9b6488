package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionPlanId;

import java.time.LocalDate;

/**
 * 检查 and 保护工作方案 of a target, as far as its page tells of them.
 *
 * @param self the last 自查
 * @param police the last 监督检查
 * @param authority the last inspection by 主管部门
 * @param plan of the year of the day asked about
 */
public record ExaminedView(
        @Nullable LastInspection self,
        @Nullable LastInspection police,
        @Nullable LastInspection authority,
        @Nullable YearsPlan plan) {

    /**
     * The last of its kind.
     *
     * @param inspection absent where the unit that was looked at is outside the asker's scope: the
     *     target was handed over since
     * @param endedOn the day it ended
     * @param upToLevel whether what was found is up to the level
     */
    public record LastInspection(
            @Nullable InspectionId inspection, LocalDate endedOn, boolean upToLevel) {}

    /**
     * @param filedOn the day the police had it
     */
    public record YearsPlan(ProtectionPlanId plan, int year, LocalDate filedOn) {}
}
