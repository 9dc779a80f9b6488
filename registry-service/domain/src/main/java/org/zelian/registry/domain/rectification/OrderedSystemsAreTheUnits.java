package org.zelian.registry.domain.rectification;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.rectification.OrderItem;

import java.util.List;
import java.util.Set;

/** An order is about systems that the unit it goes to operates on its day. */
public final class OrderedSystemsAreTheUnits {

    private OrderedSystemsAreTheUnits() {}

    static void check(List<OrderItem> items, Set<ProtectionTargetId> operated) {
        for (OrderItem item : items) {
            ProtectionTargetId target = item.target();
            if (target != null && !operated.contains(target)) {
                throw Refused.by(OrderedSystemsAreTheUnits.class, target.value());
            }
        }
    }
}
