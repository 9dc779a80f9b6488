package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.Risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Orders that examples say. */
final class Orders {

    private Orders() {}

    static RectificationId rectification(int number) {
        return new RectificationId("rectification-%08d".formatted(number));
    }

    static ItemNumbers items(Integer... numbers) {
        return new ItemNumbers(Set.of(numbers));
    }

    /** An item about each system, and one about none. */
    static RectificationOrder order(Origin origin, ProtectionTargetId... targets) {
        return order(origin, null, null, targets);
    }

    static RectificationOrder order(
            Origin origin,
            @Nullable EvaluationId evaluation,
            @Nullable InspectionId inspection,
            ProtectionTargetId... targets) {
        List<OrderItem> items = new ArrayList<>();
        for (ProtectionTargetId target : targets) {
            items.add(new OrderItem(target, Risk.HIGH, null, null, "日志不足六个月"));
        }
        items.add(new OrderItem(null, Risk.LOW, null, null, "登记簿缺页"));
        return new RectificationOrder(
                origin,
                "日志留存不足",
                LocalDate.of(2026, 12, 31),
                items,
                evaluation,
                inspection,
                Known.FILE);
    }
}
