package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.RectificationPhase;

import java.time.LocalDate;

/**
 * 整改 of a target on a day: orders that name it, to the unit that operates it. An order stays with
 * the unit it was addressed to, so that those to a unit that handed the target over are not here.
 *
 * @param open neither closed nor void, nor their risk accepted
 * @param overdue those of them that are to be put right still, and their day is past
 * @param dueOn the nearest day of those to be put right still
 * @param rectification the one due next, or the one to be looked at next where all were submitted
 * @param phase its phase
 */
public record OpenOrders(
        long open,
        long overdue,
        @Nullable LocalDate dueOn,
        @Nullable RectificationId rectification,
        @Nullable RectificationPhase phase) {

    public static final OpenOrders NONE = new OpenOrders(0, 0, null, null, null);
}
