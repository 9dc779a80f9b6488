package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.query.trace.StoredTrace;
import org.zelian.registry.views.rectification.Closing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** What a row of the orders says, unopened. Whether it is overdue follows from the day asked. */
public record RectificationState(
        RectificationId rectification,
        UnitId unit,
        RectificationPhase phase,
        LocalDate since,
        StoredOrder ordered,
        StoredDeadline deadline,
        StoredItems items,
        StoredWork work) {

    static RectificationState begun(RectificationEvent event, StoredOrder order) {
        return new RectificationState(
                event.rectification(),
                event.unit(),
                RectificationPhase.ISSUED,
                order.said().effective(),
                order,
                StoredDeadline.AS_ORDERED,
                StoredItems.UNTOUCHED,
                StoredWork.NONE);
    }

    RectificationState after(RectificationEvent event, StoredTrace trace) {
        StoredOrder again = StoredOrder.in(event, trace);
        StoredOrder said = again == null ? ordered : again;
        StoredItems dealtWith = items.after(event);
        boolean accepted = dealtWith.allAccepted(said.order().items().size(), trace.effective());
        RectificationPhase entered = RectificationPhases.entered(event, phase, accepted);
        boolean stays = entered == null || entered == phase;
        return new RectificationState(
                rectification,
                unit,
                entered == null ? phase : entered,
                stays ? since : trace.effective(),
                said,
                deadline.after(event, trace, RectificationPhases.isUnderWay(phase)),
                dealtWith,
                work.after(event, trace));
    }

    /** 整改期限, as extended. */
    LocalDate dueOn() {
        return deadline.dueOn(ordered.order().dueOn());
    }

    boolean isUnderWay() {
        return RectificationPhases.isUnderWay(phase);
    }

    /** Days since it was due; null where it is not overdue on the day. */
    @Nullable Long overdueDays(LocalDate day) {
        return isUnderWay() && dueOn().isBefore(day) ? ChronoUnit.DAYS.between(dueOn(), day) : null;
    }

    public boolean isOverdue(LocalDate day) {
        return overdueDays(day) != null;
    }

    /** Whether one of its items is about a target. */
    public boolean names(ProtectionTargetId target) {
        return ordered.targets().contains(target);
    }

    /** How its day was kept; null before it is closed. */
    @Nullable Closing closing() {
        StoredSubmission verified = work.verified();
        if (phase != RectificationPhase.CLOSED || verified == null) {
            return null;
        }
        return verified.trace().effective().isAfter(dueOn()) ? Closing.LATE : Closing.ON_TIME;
    }

    /** Days from the order until it was closed; null before that. */
    @Nullable Long days() {
        return phase == RectificationPhase.CLOSED && work.closed() != null
                ? ChronoUnit.DAYS.between(ordered.said().effective(), work.closed().effective())
                : null;
    }

    Stream<StoredTrace> traces() {
        return Stream.of(Stream.of(ordered.said()), deadline.traces(), work.traces())
                .flatMap(some -> some);
    }
}
