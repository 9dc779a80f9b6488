package org.zelian.registry.views.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about gradings. */
public sealed interface GradingQuery<A> extends Query<A> {

    record FindGrading(GradingId grading) implements GradingQuery<GradingDetail> {}

    /**
     * @param within only gradings of targets that this unit, or what stands under it, operates
     * @param text in the target's name, pinyin or registry number
     * @param changed only those whose target was described anew since: 已变更，待复核
     */
    record ListGradings(
            @Nullable UnitId within,
            @Nullable String text,
            @Nullable GradingPhase phase,
            @Nullable SecurityProtectionLevel level,
            @Nullable Boolean changed,
            Paging paging)
            implements GradingQuery<Page<GradingRow>> {}

    /** All versions of a target, newest first. */
    record ListTargetGradings(ProtectionTargetId target)
            implements GradingQuery<List<GradingRow>> {}

    /**
     * All gradings, for comparing a list with them.
     *
     * @param within only gradings of targets that this unit, or what stands under it, operates
     */
    record ListRecordedGradings(@Nullable UnitId within, Paging paging)
            implements GradingQuery<Page<RecordedGrading>> {}

    record ShowGradingHistory(GradingId grading) implements GradingQuery<List<HistoryEntry>> {}
}
