package org.zelian.registry.views.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.history.Difference;

import java.util.List;

/**
 * A grading's page.
 *
 * @param path superiors of the operating unit from the city bureau down, itself last
 * @param authority 主管部门 that approves it: the unit above; absent for the city bureau's own
 * @param guide the level that the sector's guide suggests for its category; 非官方 unless said
 * @param platform level of the cloud platform the target stands on
 * @param matricesDiffer whether the other edition of the matrix gives another level
 * @param submitted the submission that stands at the authority, or was approved
 * @param approved the approval in force
 * @param changed what differs in the target since the submission: 已变更，待复核; empty when nothing
 */
public record GradingDetail(
        GradingView grading,
        String targetName,
        UnitName operator,
        List<UnitName> path,
        @Nullable UnitName authority,
        @Nullable SecurityProtectionLevel guide,
        @Nullable SecurityProtectionLevel platform,
        boolean matricesDiffer,
        @Nullable Trace submitted,
        @Nullable Trace approved,
        List<Difference> changed) {

    public GradingDetail {
        path = List.copyOf(path);
        changed = List.copyOf(changed);
    }
}
