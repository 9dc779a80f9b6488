package org.zelian.registry.frontend.rectification;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.rectification.Closing;
import org.zelian.registry.views.rectification.RectificationCounts;
import org.zelian.registry.views.rectification.RectificationDetail;
import org.zelian.registry.views.rectification.RectificationQuery;
import org.zelian.registry.views.rectification.RectificationRow;

import java.time.LocalDate;
import java.util.List;

/** 整改: orders as they are read. */
@RestController
@RequestMapping("/api/v1")
final class RectificationController {

    private final Queries queries;

    RectificationController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/rectifications")
    Relayed<Page<RectificationRow>> listRectifications(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable Boolean exactly,
            @RequestParam(required = false) @Nullable ProtectionTargetId target,
            @RequestParam(required = false) @Nullable Origin origin,
            @RequestParam(required = false) @Nullable RectificationPhase phase,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            @RequestParam(required = false) @Nullable Boolean extensionAsked,
            @RequestParam(required = false) @Nullable Closing closed,
            @RequestParam(required = false) @Nullable String text,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new RectificationQuery.ListRectifications(
                        new RectificationQuery.Narrowed(
                                within,
                                exactly,
                                target,
                                origin,
                                phase,
                                open,
                                overdue,
                                dueBefore,
                                extensionAsked,
                                closed,
                                text),
                        paging),
                asking);
    }

    @GetMapping("/rectifications/counts")
    Relayed<RectificationCounts> countRectifications(
            @RequestParam(required = false) @Nullable UnitId within, Asking asking) {
        return queries.answer(new RectificationQuery.CountRectifications(within), asking);
    }

    @GetMapping("/protection-targets/{target}/rectifications")
    Relayed<List<RectificationRow>> listTargetRectifications(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new RectificationQuery.ListTargetRectifications(target), asking);
    }

    @GetMapping("/rectifications/{rectification}")
    ResponseEntity<Relayed<RectificationDetail>> findRectification(
            @PathVariable RectificationId rectification, Asking asking) {
        return queries.detail(
                new RectificationQuery.FindRectification(rectification),
                asking,
                RectificationDetail.class,
                found -> found.rectification().version());
    }

    @GetMapping("/rectifications/{rectification}/history")
    Relayed<List<HistoryEntry>> showRectificationHistory(
            @PathVariable RectificationId rectification, Asking asking) {
        return queries.answer(
                new RectificationQuery.ShowRectificationHistory(rectification), asking);
    }
}
