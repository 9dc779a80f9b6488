package org.zelian.registry.frontend.inspection;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.inspection.ProtectionPlanDetail;
import org.zelian.registry.views.inspection.ProtectionPlanQuery;
import org.zelian.registry.views.inspection.ProtectionPlanRow;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class ProtectionPlanController {

    private final Queries queries;
    private final Commands commands;

    ProtectionPlanController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/protection-plans")
    Relayed<Page<ProtectionPlanRow>> listProtectionPlans(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable ProtectionTargetId target,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Integer year,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new ProtectionPlanQuery.ListProtectionPlans(within, target, text, year, paging),
                asking);
    }

    @GetMapping("/protection-targets/{target}/protection-plans")
    Relayed<List<ProtectionPlanRow>> listTargetPlans(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new ProtectionPlanQuery.ListTargetPlans(target), asking);
    }

    @GetMapping("/protection-plans/{plan}")
    ResponseEntity<Relayed<ProtectionPlanDetail>> findProtectionPlan(
            @PathVariable ProtectionPlanId plan, Asking asking) {
        return queries.detail(
                new ProtectionPlanQuery.FindProtectionPlan(plan),
                asking,
                ProtectionPlanDetail.class,
                found -> found.plan().version());
    }

    @GetMapping("/protection-plans/{plan}/history")
    Relayed<List<HistoryEntry>> showProtectionPlanHistory(
            @PathVariable ProtectionPlanId plan, Asking asking) {
        return queries.answer(new ProtectionPlanQuery.ShowProtectionPlanHistory(plan), asking);
    }

    @PostMapping("/protection-plans")
    ResponseEntity<Done> fileProtectionPlan(
            @RequestBody ProtectionPlanRequest.File request, Sending sending) {
        return commands.create(
                "/api/v1/protection-plans/",
                ProtectionPlanId.from(sending.key()),
                request,
                sending);
    }

    @PostMapping("/protection-plans/{plan}/correct")
    Done correctProtectionPlan(
            @PathVariable ProtectionPlanId plan,
            @RequestBody ProtectionPlanRequest.Correct request,
            @Versioned Sending sending) {
        return commands.change(plan, request, sending);
    }
}
