package org.zelian.registry.views.rectification;

import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationPhase;

import java.util.Map;

/**
 * How many orders there are on the day; each number is that of the list's rows under the filter of
 * that name.
 *
 * @param open not closed, not void, no risk accepted for all of it
 * @param overdue to be put right still, and their day is past
 * @param longestOverdue days, of the one overdue longest; 0 if none is
 * @param extensionAsked waiting for an answer to 申请延期
 * @param phases those without an order are absent
 * @param origins of the open ones; those without an order are absent
 */
public record RectificationCounts(
        long open,
        long overdue,
        long longestOverdue,
        long extensionAsked,
        Map<RectificationPhase, Long> phases,
        Map<Origin, Long> origins) {

    public RectificationCounts {
        phases = Map.copyOf(phases);
        origins = Map.copyOf(origins);
    }
}
