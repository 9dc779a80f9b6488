package org.zelian.registry.frontend.evaluation;

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
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.PlainRequest;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.evaluation.EvaluationDetail;
import org.zelian.registry.views.evaluation.EvaluationQuery;
import org.zelian.registry.views.evaluation.EvaluationRow;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class EvaluationController {

    private final Queries queries;
    private final Commands commands;

    EvaluationController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/evaluations")
    Relayed<Page<EvaluationRow>> listEvaluations(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable EvaluationPhase phase,
            @RequestParam(required = false) @Nullable Conclusion conclusion,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new EvaluationQuery.ListEvaluations(within, text, phase, conclusion, paging),
                asking);
    }

    @GetMapping("/protection-targets/{target}/evaluations")
    Relayed<List<EvaluationRow>> listTargetEvaluations(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new EvaluationQuery.ListTargetEvaluations(target), asking);
    }

    @GetMapping("/evaluations/{evaluation}")
    ResponseEntity<Relayed<EvaluationDetail>> findEvaluation(
            @PathVariable EvaluationId evaluation, Asking asking) {
        return queries.detail(
                new EvaluationQuery.FindEvaluation(evaluation),
                asking,
                EvaluationDetail.class,
                found -> found.evaluation().version());
    }

    @GetMapping("/evaluations/{evaluation}/history")
    Relayed<List<HistoryEntry>> showEvaluationHistory(
            @PathVariable EvaluationId evaluation, Asking asking) {
        return queries.answer(new EvaluationQuery.ShowEvaluationHistory(evaluation), asking);
    }

    @PostMapping("/evaluations")
    ResponseEntity<Done> planEvaluation(
            @RequestBody EvaluationRequest.Plan request, Sending sending) {
        return commands.create(
                "/api/v1/evaluations/", EvaluationId.from(sending.key()), request, sending);
    }

    @PostMapping("/evaluations/{evaluation}/contract")
    Done contractEvaluation(
            @PathVariable EvaluationId evaluation,
            @RequestBody EvaluationRequest.Contract request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }

    @PostMapping("/evaluations/{evaluation}/begin-on-site")
    Done beginOnSiteEvaluation(
            @PathVariable EvaluationId evaluation,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new EvaluationCommand.BeginOnSiteEvaluation(evaluation, because),
                request,
                sending);
    }

    @PostMapping("/evaluations/{evaluation}/record-report")
    Done recordEvaluationReport(
            @PathVariable EvaluationId evaluation,
            @RequestBody EvaluationRequest.Report request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }

    @PostMapping("/evaluations/{evaluation}/confirm-report")
    Done confirmEvaluationReport(
            @PathVariable EvaluationId evaluation,
            @RequestBody EvaluationRequest.Confirm request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }

    @PostMapping("/evaluations/{evaluation}/file-report")
    Done fileEvaluationReport(
            @PathVariable EvaluationId evaluation,
            @RequestBody EvaluationRequest.FileWithPolice request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }

    @PostMapping("/evaluations/{evaluation}/correct-report")
    Done correctEvaluationReport(
            @PathVariable EvaluationId evaluation,
            @RequestBody EvaluationRequest.CorrectReport request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }

    @PostMapping("/evaluations/{evaluation}/abandon")
    Done abandonEvaluation(
            @PathVariable EvaluationId evaluation,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new EvaluationCommand.AbandonEvaluation(evaluation, because),
                request,
                sending);
    }
}
