package org.zelian.registry.frontend.obligation;

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
import org.zelian.registry.contract.ObligationId;
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
import org.zelian.registry.views.obligation.ObligationCounts;
import org.zelian.registry.views.obligation.ObligationQuery;
import org.zelian.registry.views.obligation.ObligationView;
import org.zelian.registry.views.obligation.Standing;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class ObligationController {

    private final Queries queries;
    private final Commands commands;

    ObligationController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/obligations")
    Relayed<Page<ObligationView>> listObligations(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable Boolean exactly,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable Boolean mine,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new ObligationQuery.ListObligations(within, exactly, rule, standing, mine, paging),
                asking);
    }

    @GetMapping("/obligations/counts")
    Relayed<ObligationCounts> countObligations(
            @RequestParam(required = false) @Nullable UnitId within, Asking asking) {
        return queries.answer(new ObligationQuery.CountObligations(within), asking);
    }

    @GetMapping("/protection-targets/{target}/obligations")
    Relayed<List<ObligationView>> listTargetObligations(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new ObligationQuery.ListTargetObligations(target), asking);
    }

    @GetMapping("/obligations/{obligation}")
    ResponseEntity<Relayed<ObligationView>> findObligation(
            @PathVariable ObligationId obligation, Asking asking) {
        return queries.detail(
                new ObligationQuery.FindObligation(obligation),
                asking,
                ObligationView.class,
                ObligationView::version);
    }

    /** The first waiver makes the stream, so that there may be no version to have seen. */
    @PostMapping("/obligations/{obligation}/waive")
    Done waiveObligation(
            @PathVariable ObligationId obligation,
            @RequestBody ObligationRequest.Waive request,
            @Versioned(required = false) Sending sending) {
        return commands.change(obligation, request, sending);
    }

    @PostMapping("/obligations/{obligation}/end-waiver")
    Done endWaiver(
            @PathVariable ObligationId obligation,
            @RequestBody ObligationRequest.EndWaiver request,
            @Versioned Sending sending) {
        return commands.change(obligation, request, sending);
    }
}
