package org.zelian.registry.views.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.rectification.OrderItem;

import java.time.LocalDate;

/**
 * An item of an order, and how it stands on the day.
 *
 * @param number its place in the order, counted from 1
 * @param targetName what its system is called on the day; absent where it names none
 * @param riskUntil last day for which its risk was accepted; also where that day is past
 */
public record ShownItem(
        int number,
        OrderItem item,
        @Nullable String targetName,
        Standing standing,
        @Nullable LocalDate riskUntil) {

    /** How an item stands. */
    public enum Standing {
        /** 未整改 */
        OPEN,
        /** 已整改 */
        DONE,
        /** 风险已接受 */
        RISK_ACCEPTED
    }
}
