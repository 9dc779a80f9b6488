package org.zelian.registry.views.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about 保护工作方案. One exists for an asker where its target does. */
public sealed interface ProtectionPlanQuery<A> extends Query<A> {

    record FindProtectionPlan(ProtectionPlanId id)
            implements ProtectionPlanQuery<ProtectionPlanDetail> {}

    /**
     * @param within only plans of targets that this unit, or what stands under it, operates
     * @param target only those of this target
     * @param text in the target's name, pinyin or registry number
     */
    record ListProtectionPlans(
            @Nullable UnitId within,
            @Nullable ProtectionTargetId target,
            @Nullable String text,
            @Nullable Integer year,
            Paging paging)
            implements ProtectionPlanQuery<Page<ProtectionPlanRow>> {}

    /** Those of a target, the latest year first. */
    record ListTargetPlans(ProtectionTargetId target)
            implements ProtectionPlanQuery<List<ProtectionPlanRow>> {}

    record ShowProtectionPlanHistory(ProtectionPlanId id)
            implements ProtectionPlanQuery<List<HistoryEntry>> {}
}
