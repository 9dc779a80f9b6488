package org.zelian.registry.views.rectification;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the list of orders.
 *
 * @param unit 责任单位
 * @param number 文号 of the order's paper
 * @param targets the systems it names, by the order's items
 * @param risk the highest of its items
 * @param orderedOn the day it was received
 * @param dueOn 整改期限, as extended
 * @param overdueDays since that day, on the day asked about; absent where it is not overdue
 * @param items how many it has
 * @param settled how many of them are put right, or their risk accepted on the day
 * @param extensionAsked whether the unit waits for an answer to 申请延期
 */
public record RectificationRow(
        RectificationId rectification,
        UnitName unit,
        Origin origin,
        String subject,
        @Nullable String number,
        List<NamedTarget> targets,
        Risk risk,
        RectificationPhase phase,
        LocalDate phaseSince,
        LocalDate orderedOn,
        LocalDate dueOn,
        @Nullable Long overdueDays,
        int items,
        int settled,
        boolean extensionAsked,
        boolean escalated) {

    public RectificationRow {
        targets = List.copyOf(targets);
    }
}
