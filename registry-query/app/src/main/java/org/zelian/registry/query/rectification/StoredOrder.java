package org.zelian.registry.query.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.query.trace.StoredTrace;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What an order says.
 *
 * @param said the entry that says so: itself, or what it was last put right as
 */
record StoredOrder(RectificationOrder order, StoredTrace said) {

    /** Null of an event that says nothing of what is ordered. */
    static @Nullable StoredOrder in(RectificationEvent event, StoredTrace trace) {
        return switch (event) {
            case RectificationOrdered e -> new StoredOrder(e.order(), trace);
            case RectificationOrderCorrected e -> new StoredOrder(e.order(), trace);
            default -> null;
        };
    }

    /** 文号 of its paper. */
    @Nullable String number() {
        return said.basis().document() == null ? null : said.basis().document().number();
    }

    /** The systems that its items name, each once, in their order. */
    List<ProtectionTargetId> targets() {
        return order.items().stream()
                .map(OrderItem::target)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The highest of its items. */
    Risk risk() {
        return order.items().stream()
                .map(OrderItem::risk)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
