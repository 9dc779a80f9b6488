package org.zelian.registry.query.obligations;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.query.history.Fed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that is known of an order to put something right, as far as rules ask.
 *
 * @param unit that has to
 * @param order as it says now
 * @param ordered when it was given; null before
 * @param course how far it has come
 * @param waivers last days, by obligation
 */
record ObligedOrder(
        @Nullable UnitId unit,
        @Nullable RectificationOrder order,
        @Nullable Mark ordered,
        OrderCourse course,
        Map<ObligationId, LocalDate> waivers)
        implements Obliged {

    static final ObligedOrder UNKNOWN =
            new ObligedOrder(null, null, null, OrderCourse.ISSUED, Map.of());

    ObligedOrder {
        waivers = Map.copyOf(waivers);
    }

    @Override
    public ObligedOrder after(Fed fed) {
        return switch (fed.event()) {
            case RectificationOrdered e -> ordered(e.unit(), e.order(), fed);
            case RectificationOrderCorrected e -> ordered(e.unit(), e.order(), fed);
            case RectificationEvent e ->
                    new ObligedOrder(unit, order, ordered, course.after(e, fed, items()), waivers);
            case ObligationEvent e ->
                    new ObligedOrder(unit, order, ordered, course, Waivers.after(waivers, e));
            default -> this;
        };
    }

    private ObligedOrder ordered(UnitId to, RectificationOrder said, Fed fed) {
        return new ObligedOrder(to, said, Mark.of(fed), course, waivers);
    }

    private int items() {
        return order == null ? 0 : order.items().size();
    }

    /** The systems that its items are about see it, too. */
    @Override
    public @Nullable Subject subject(String key) {
        if (unit == null || order == null) {
            return null;
        }
        return new Subject(
                new RectificationId(key),
                unit,
                order.items().stream()
                        .map(OrderItem::target)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList(),
                order.subject(),
                waivers);
    }

    boolean isOfThePolice() {
        return order != null && order.origin() == Origin.POLICE;
    }

    /** The last day, of one that was given. */
    LocalDate dueOn() {
        return Objects.requireNonNullElseGet(
                course.extended(), () -> Objects.requireNonNull(order).dueOn());
    }
}
