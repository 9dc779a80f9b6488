package org.zelian.registry.query.rectification;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.history.Filter;
import org.zelian.registry.query.history.Order;
import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.protectiontarget.OrdersOfTargets;
import org.zelian.registry.query.protectiontarget.TargetState;
import org.zelian.registry.views.protectiontarget.OpenOrders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be put right of targets, for their own pages. */
public final class TargetOrders implements OrdersOfTargets {

    private final Rows<RectificationState> orders;

    public TargetOrders(Rows<RectificationState> orders) {
        this.orders = orders;
    }

    @Override
    public Map<ProtectionTargetId, OpenOrders> of(Collection<TargetState> targets, Asked asked) {
        Map<ProtectionTargetId, OpenOrders> found = new HashMap<>();
        if (targets.isEmpty()) {
            return found;
        }
        List<RectificationState> open =
                orders.all(
                        Filter.all()
                                .equal(RectificationProjection.OPEN, true)
                                .among(
                                        RectificationProjection.TARGET,
                                        targets.stream().map(TargetState::target).toList()),
                        Order.by(RectificationProjection.BY_DUE),
                        asked.moment());
        targets.forEach(
                target -> found.put(target.target(), of(target, open, asked.moment().on())));
        return found;
    }

    private static OpenOrders of(TargetState target, List<RectificationState> all, LocalDate day) {
        List<RectificationState> its =
                all.stream()
                        .filter(order -> order.unit().equals(target.operator()))
                        .filter(order -> order.names(target.target()))
                        .toList();
        List<RectificationState> due = its.stream().filter(RectificationState::isUnderWay).toList();
        if (its.isEmpty()) {
            return OpenOrders.NONE;
        }
        RectificationState next = due.isEmpty() ? its.getFirst() : due.getFirst();
        return new OpenOrders(
                its.size(),
                due.stream().filter(order -> order.isOverdue(day)).count(),
                due.isEmpty() ? null : due.getFirst().dueOn(),
                next.rectification(),
                next.phase());
    }
}
