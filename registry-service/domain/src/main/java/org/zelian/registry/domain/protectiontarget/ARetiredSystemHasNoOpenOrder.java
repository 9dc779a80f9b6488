package org.zelian.registry.domain.protectiontarget;

import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.Refused;

import java.util.Comparator;
import java.util.Set;

/** Before a system is retired the orders that name it are dealt with (domain.md §10.2). */
public final class ARetiredSystemHasNoOpenOrder {

    private ARetiredSystemHasNoOpenOrder() {}

    /**
     * @param openOrders those that name the system and are open
     */
    static void check(Set<RectificationId> openOrders) {
        openOrders.stream()
                .min(Comparator.comparing(RectificationId::value))
                .ifPresent(
                        order -> {
                            throw Refused.by(ARetiredSystemHasNoOpenOrder.class, order.value());
                        });
    }
}
