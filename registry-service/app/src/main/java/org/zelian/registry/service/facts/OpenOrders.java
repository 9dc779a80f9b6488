package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.domain.rectification.Items;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders to put something right that are not over, by the systems their items name. */
public final class OpenOrders {

    private static final class Order {
        private final Items items = new Items();
        private Set<ProtectionTargetId> named = Set.of();
        private @Nullable LocalDate ended;

        boolean isOpenOn(LocalDate day) {
            return ended == null || ended.isAfter(day);
        }
    }

    private final Map<RectificationId, Order> byId = new HashMap<>();
    private final Map<ProtectionTargetId, Set<RectificationId>> byTarget = new HashMap<>();

    void apply(RectificationEvent event, LocalDate effective) {
        Order order = byId.computeIfAbsent(event.rectification(), id -> new Order());
        order.items.add(event);
        switch (event) {
            case RectificationOrdered e -> names(e.rectification(), order, e.order());
            case RectificationOrderCorrected e -> names(e.rectification(), order, e.order());
            case RectificationClosed e -> order.ended = effective;
            case RectificationVoided e -> order.ended = effective;
            case RectificationRiskAccepted e ->
                    order.ended = order.items.allAccepted(effective) ? effective : null;
            default -> {}
        }
    }

    /**
     * Orders with an item about a target that are not over by a day: neither closed, nor void, nor
     * of accepted risks only. Of orders given after that day it is known that they are open.
     */
    public Set<RectificationId> naming(ProtectionTargetId target, LocalDate day) {
        return byTarget.getOrDefault(target, Set.of()).stream()
                .filter(id -> Objects.requireNonNull(byId.get(id)).isOpenOn(day))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void names(RectificationId id, Order order, RectificationOrder said) {
        for (ProtectionTargetId before : order.named) {
            Objects.requireNonNull(byTarget.get(before)).remove(id);
        }
        order.named =
                said.items().stream()
                        .map(OrderItem::target)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
        for (ProtectionTargetId now : order.named) {
            byTarget.computeIfAbsent(now, target -> new HashSet<>()).add(id);
        }
    }
}
