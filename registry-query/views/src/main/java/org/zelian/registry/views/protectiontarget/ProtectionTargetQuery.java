package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.responsibility.ResponsibilityChain;

import java.util.List;

/** What can be asked about protection targets. */
public sealed interface ProtectionTargetQuery<A> extends Query<A> {

    record FindTarget(ProtectionTargetId target) implements ProtectionTargetQuery<TargetDetail> {}

    /**
     * @param within only targets of this unit and what stands under it
     * @param exactly only targets of the unit itself, without what stands under it
     * @param text in name, pinyin or registry number
     * @param phase 生命周期; what is retired is listed only where it is asked for
     * @param level the level in force
     * @param graded whether there is a level in force
     * @param grading phase of the version under way, or in force
     * @param filing phase of the filing under way, or in force
     * @param filed whether there is a certificate that was not cancelled
     * @param toFile 应备案: whether the level in force is 2 or above
     */
    record ListTargets(
            @Nullable UnitId within,
            @Nullable Boolean exactly,
            @Nullable String text,
            @Nullable TargetKind kind,
            @Nullable LifePhase phase,
            @Nullable SecurityProtectionLevel level,
            @Nullable Boolean graded,
            @Nullable GradingPhase grading,
            @Nullable FilingPhase filing,
            @Nullable Boolean filed,
            @Nullable Boolean toFile,
            Paging paging)
            implements ProtectionTargetQuery<Page<TargetRow>> {}

    /**
     * All targets with all that is said of them, what is retired too, for comparing a list with
     * them.
     *
     * @param within only targets of this unit and what stands under it
     */
    record ListRecordedTargets(@Nullable UnitId within, Paging paging)
            implements ProtectionTargetQuery<Page<ProtectionTargetView>> {}

    record ShowTargetHistory(ProtectionTargetId target)
            implements ProtectionTargetQuery<List<HistoryEntry>> {}

    /** Who was responsible for it on the day asked about, appointed by whom, up to the city. */
    record ShowResponsibility(ProtectionTargetId target)
            implements ProtectionTargetQuery<ResponsibilityChain> {}
}
