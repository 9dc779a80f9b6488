package org.zelian.registry.frontend.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.views.statistics.RectificationComparison;
import org.zelian.registry.views.statistics.StatisticsQuery;
import org.zelian.registry.views.statistics.StatisticsView;

@RestController
@RequestMapping("/api/v1/statistics")
final class StatisticsController {

    private final Queries queries;

    StatisticsController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    Relayed<StatisticsView> showStatistics(
            @RequestParam(required = false) @Nullable UnitId within, Asking asking) {
        return queries.answer(new StatisticsQuery.ShowStatistics(within), asking);
    }

    @GetMapping("/rectifications")
    Relayed<RectificationComparison> compareRectifications(
            @RequestParam(required = false) @Nullable UnitId within, Asking asking) {
        return queries.answer(new StatisticsQuery.CompareRectifications(within), asking);
    }
}
