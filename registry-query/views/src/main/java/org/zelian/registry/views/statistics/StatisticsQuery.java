package org.zelian.registry.views.statistics;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.views.Query;

/** What can be counted. */
public sealed interface StatisticsQuery<A> extends Query<A> {

    /**
     * @param within only this unit and what stands under it
     */
    record ShowStatistics(@Nullable UnitId within) implements StatisticsQuery<StatisticsView> {}

    /**
     * @param within only this unit and what stands under it
     */
    record CompareRectifications(@Nullable UnitId within)
            implements StatisticsQuery<RectificationComparison> {}
}
