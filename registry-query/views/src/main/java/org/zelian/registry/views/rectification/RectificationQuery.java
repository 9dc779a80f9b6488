package org.zelian.registry.views.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.history.HistoryEntry;

import java.time.LocalDate;
import java.util.List;

/** What can be asked about orders to put something right. */
public sealed interface RectificationQuery<A> extends Query<A> {

    record FindRectification(RectificationId rectification)
            implements RectificationQuery<RectificationDetail> {}

    /** Sorted by {@code due}, {@code ordered}, {@code phase}; by {@code due} of itself. */
    record ListRectifications(Narrowed narrowed, Paging paging)
            implements RectificationQuery<Page<RectificationRow>> {}

    /** All orders to the units in scope that name a target, newest first. */
    record ListTargetRectifications(ProtectionTargetId target)
            implements RectificationQuery<List<RectificationRow>> {}

    /**
     * @param within only orders to this unit and what stands under it
     */
    record CountRectifications(@Nullable UnitId within)
            implements RectificationQuery<RectificationCounts> {}

    record ShowRectificationHistory(RectificationId rectification)
            implements RectificationQuery<List<HistoryEntry>> {}

    /**
     * Which orders a list is of; what is absent asks nothing.
     *
     * @param within only orders to this unit and what stands under it
     * @param exactly only orders to the unit {@code within} itself
     * @param open whether it is still to be ended
     * @param overdue on the day asked about
     * @param dueBefore still to be put right, and due on a day before this one
     * @param extensionAsked whether 申请延期 waits for an answer
     * @param closed how one that was closed kept its day
     * @param text in the subject, the number of its paper, or the unit's name
     */
    record Narrowed(
            @Nullable UnitId within,
            @Nullable Boolean exactly,
            @Nullable ProtectionTargetId target,
            @Nullable Origin origin,
            @Nullable RectificationPhase phase,
            @Nullable Boolean open,
            @Nullable Boolean overdue,
            @Nullable LocalDate dueBefore,
            @Nullable Boolean extensionAsked,
            @Nullable Closing closed,
            @Nullable String text) {}
}
