package org.zelian.registry.views.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

/** What can be asked about inspections. One exists for an asker where its unit does. */
public sealed interface InspectionQuery<A> extends Query<A> {

    record FindInspection(InspectionId inspection) implements InspectionQuery<InspectionDetail> {}

    /**
     * @param within only inspections of this unit and what stands under it
     * @param target only those that looked at this target
     * @param text in a target's name, pinyin or registry number, or in the paper's number
     * @param year in which it ended
     */
    record ListInspections(
            @Nullable UnitId within,
            @Nullable ProtectionTargetId target,
            @Nullable String text,
            @Nullable InspectionKind kind,
            @Nullable Boolean upToLevel,
            @Nullable Integer year,
            Paging paging)
            implements InspectionQuery<Page<InspectionRow>> {}

    /** Those that looked at a target, the latest first. */
    record ListTargetInspections(ProtectionTargetId target)
            implements InspectionQuery<List<InspectionRow>> {}

    record ShowInspectionHistory(InspectionId inspection)
            implements InspectionQuery<List<HistoryEntry>> {}
}
