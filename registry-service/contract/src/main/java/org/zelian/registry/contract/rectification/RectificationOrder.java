package org.zelian.registry.contract.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;
import java.util.List;

/**
 * 整改通知: what it says. Its paper (文号, issuer, day) is the basis's document.
 *
 * @param subject in a line, up to 100 characters
 * @param dueOn 整改期限, as the notice sets it; nothing here reckons it
 * @param items 1 to 200
 * @param evaluation whose report found it, when it came of an evaluation
 * @param inspection that found it, when it came of an inspection
 * @param notice scan of the paper; required of an order by the police
 */
public record RectificationOrder(
        Origin origin,
        String subject,
        LocalDate dueOn,
        List<OrderItem> items,
        @Nullable EvaluationId evaluation,
        @Nullable InspectionId inspection,
        @Nullable EvidenceDigest notice) {

    private static final int MOST = 200;

    public RectificationOrder {
        subject = Text.required(subject, 100);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new InvalidValue("AtLeastOneIsChosen");
        }
        if (items.size() > MOST) {
            throw new InvalidValue("ListIsWithinItsLimit", MOST);
        }
    }
}
