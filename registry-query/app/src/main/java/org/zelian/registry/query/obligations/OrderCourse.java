package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far an order to put something right has come.
 *
 * @param extended the last day that its issuer consented to
 * @param accepted last days of accepted risks, by item
 * @param submitted when it was said to be done
 * @param filed whether the police have the report
 */
record OrderCourse(
        RectificationPhase phase,
        @Nullable LocalDate extended,
        Map<Integer, LocalDate> accepted,
        @Nullable Mark submitted,
        boolean filed) {

    static final OrderCourse ISSUED =
            new OrderCourse(RectificationPhase.ISSUED, null, Map.of(), null, false);

    private static final Set<RectificationPhase> UNDER_WAY =
            EnumSet.of(
                    RectificationPhase.ISSUED,
                    RectificationPhase.ACKNOWLEDGED,
                    RectificationPhase.PLANNED,
                    RectificationPhase.IN_PROGRESS);
    private static final Set<RectificationPhase> DONE =
            EnumSet.of(
                    RectificationPhase.SUBMITTED,
                    RectificationPhase.VERIFIED,
                    RectificationPhase.CLOSED);

    OrderCourse {
        accepted = Map.copyOf(accepted);
    }

    /**
     * @param items how many the order has
     */
    OrderCourse after(RectificationEvent event, Fed fed, int items) {
        return switch (event) {
            case RectificationAcknowledged e -> entering(RectificationPhase.ACKNOWLEDGED);
            case RectificationPlanned e ->
                    phase == RectificationPhase.IN_PROGRESS
                            ? this
                            : entering(RectificationPhase.PLANNED);
            case RectificationProgressReported e ->
                    accepting(without(e.done())).entering(RectificationPhase.IN_PROGRESS);
            case RectificationSubmitted e ->
                    new OrderCourse(
                            RectificationPhase.SUBMITTED, extended, accepted, Mark.of(fed), filed);
            case RectificationVerified e -> entering(RectificationPhase.VERIFIED);
            case RectificationReturned e -> filed(false).entering(RectificationPhase.IN_PROGRESS);
            case RectificationClosed e -> entering(RectificationPhase.CLOSED);
            case RectificationExtended e ->
                    new OrderCourse(phase, later(e.dueOn()), accepted, submitted, filed);
            case RectificationRiskAccepted e -> accepted(e, fed.effective(), items);
            case RectificationVoided e -> entering(RectificationPhase.VOID);
            case RectificationReportFiled e -> filed(true);
            default -> this;
        };
    }

    /** Each leads further than the last recorded, on whatever day it was consented to. */
    private LocalDate later(LocalDate day) {
        return extended == null || day.isAfter(extended) ? day : extended;
    }

    private OrderCourse entering(RectificationPhase next) {
        return new OrderCourse(next, extended, accepted, submitted, filed);
    }

    private OrderCourse filed(boolean anew) {
        return new OrderCourse(phase, extended, accepted, submitted, anew);
    }

    private OrderCourse accepting(Map<Integer, LocalDate> risks) {
        return new OrderCourse(phase, extended, risks, submitted, filed);
    }

    /** It is over when the risk of every item is accepted on the day of the last acceptance. */
    private OrderCourse accepted(RectificationRiskAccepted event, LocalDate day, int items) {
        Map<Integer, LocalDate> risks = new HashMap<>(accepted);
        event.items().values().forEach(item -> risks.put(item, event.until()));
        boolean all =
                IntStream.rangeClosed(1, items)
                        .allMatch(item -> !risks.getOrDefault(item, LocalDate.MIN).isBefore(day));
        OrderCourse after = accepting(risks);
        return all ? after.entering(RectificationPhase.RISK_ACCEPTED) : after;
    }

    private Map<Integer, LocalDate> without(@Nullable ItemNumbers done) {
        Map<Integer, LocalDate> risks = new HashMap<>(accepted);
        if (done != null) {
            risks.keySet().removeAll(done.values());
        }
        return risks;
    }

    /** Whether the unit has still to put something right. */
    boolean isUnderWay() {
        return UNDER_WAY.contains(phase);
    }

    /** When it was said to be done; null while it is not, or has been said in vain. */
    @Nullable Mark done() {
        return DONE.contains(phase) ? submitted : null;
    }

    /** What to do next. */
    String next() {
        return switch (phase) {
            case ISSUED -> "rectification.acknowledge";
            case ACKNOWLEDGED -> "rectification.plan";
            default -> "rectification.progress";
        };
    }
}
