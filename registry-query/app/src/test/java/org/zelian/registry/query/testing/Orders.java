package org.zelian.registry.query.testing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.rectification.ItemNumbers;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPlan;
import org.zelian.registry.contract.rectification.Risk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What orders say, for examples. */
public final class Orders {

    private Orders() {}

    public static RectificationOrder order(
            Origin origin, String subject, LocalDate dueOn, OrderItem... items) {
        return order(Samples.SCAN, origin, subject, dueOn, items);
    }

    /**
     * @param notice scan of its paper
     */
    public static RectificationOrder order(
            EvidenceDigest notice,
            Origin origin,
            String subject,
            LocalDate dueOn,
            OrderItem... items) {
        return new RectificationOrder(origin, subject, dueOn, List.of(items), null, null, notice);
    }

    public static OrderItem item(@Nullable ProtectionTargetId target, Risk risk) {
        return new OrderItem(target, risk, null, null, "示例问题");
    }

    public static ItemNumbers items(Integer... numbers) {
        return new ItemNumbers(Arrays.stream(numbers).collect(Collectors.toSet()));
    }

    public static RectificationPlan plan(PersonId responsible, LocalDate finishOn) {
        return new RectificationPlan("示例措施", null, responsible, finishOn, null);
    }

    /** Resting on a paper of that number. */
    public static Basis paper(String number, LocalDate day) {
        return new Basis(new OfficialDocument(number, "样本机关", day), null);
    }
}
