package org.zelian.registry.views.statistics;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.UnitName;

import java.util.List;

/**
 * How units keep the days they were given to put something right, on a day.
 *
 * @param units one row for each unit directly below the one asked about, and for itself
 */
public record RectificationComparison(List<OfUnit> units) {

    public RectificationComparison {
        units = List.copyOf(units);
    }

    /**
     * Each count is the number of rows of the list of orders under the same filter.
     *
     * @param exactly whether only the unit itself is counted, without what stands under it
     * @param longestOverdue days, of the order overdue longest; 0 if none is
     * @param meanDays from order to closing, rounded; absent where none was closed
     */
    public record OfUnit(
            UnitName unit,
            boolean exactly,
            long open,
            long overdue,
            long closedOnTime,
            long closedLate,
            long longestOverdue,
            @Nullable Long meanDays) {}
}
