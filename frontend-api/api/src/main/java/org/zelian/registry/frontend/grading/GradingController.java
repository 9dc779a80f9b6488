package org.zelian.registry.frontend.grading;

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
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.PlainRequest;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.grading.GradingDetail;
import org.zelian.registry.views.grading.GradingQuery;
import org.zelian.registry.views.grading.GradingRow;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class GradingController {

    private final Queries queries;
    private final Commands commands;

    GradingController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/gradings")
    Relayed<Page<GradingRow>> listGradings(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable GradingPhase phase,
            @RequestParam(required = false) @Nullable SecurityProtectionLevel level,
            @RequestParam(required = false) @Nullable Boolean changed,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new GradingQuery.ListGradings(within, text, phase, level, changed, paging), asking);
    }

    @GetMapping("/protection-targets/{target}/gradings")
    Relayed<List<GradingRow>> listTargetGradings(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new GradingQuery.ListTargetGradings(target), asking);
    }

    @GetMapping("/gradings/{grading}")
    ResponseEntity<Relayed<GradingDetail>> findGrading(
            @PathVariable GradingId grading, Asking asking) {
        return queries.detail(
                new GradingQuery.FindGrading(grading),
                asking,
                GradingDetail.class,
                found -> found.grading().version());
    }

    @GetMapping("/gradings/{grading}/history")
    Relayed<List<HistoryEntry>> showGradingHistory(@PathVariable GradingId grading, Asking asking) {
        return queries.answer(new GradingQuery.ShowGradingHistory(grading), asking);
    }

    @PostMapping("/gradings")
    ResponseEntity<Done> startGrading(@RequestBody GradingRequest.Start request, Sending sending) {
        return commands.create(
                "/api/v1/gradings/", GradingId.from(sending.key()), request, sending);
    }

    @PostMapping("/gradings/{grading}/draft")
    Done draftGrading(
            @PathVariable GradingId grading,
            @RequestBody GradingRequest.Draft request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }

    @PostMapping("/gradings/{grading}/submit-to-experts")
    Done submitForExpertReview(
            @PathVariable GradingId grading,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new GradingCommand.SubmitForExpertReview(grading, because),
                request,
                sending);
    }

    @PostMapping("/gradings/{grading}/record-expert-review")
    Done recordExpertReview(
            @PathVariable GradingId grading,
            @RequestBody GradingRequest.RecordExpertReview request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }

    @PostMapping("/gradings/{grading}/submit")
    Done submitGrading(
            @PathVariable GradingId grading,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new GradingCommand.SubmitGrading(grading, because), request, sending);
    }

    @PostMapping("/gradings/{grading}/take-back")
    Done takeBackGrading(
            @PathVariable GradingId grading,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new GradingCommand.TakeBackGrading(grading, because), request, sending);
    }

    @PostMapping("/gradings/{grading}/return")
    Done returnGrading(
            @PathVariable GradingId grading,
            @RequestBody GradingRequest.Return request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }

    @PostMapping("/gradings/{grading}/approve")
    Done approveGrading(
            @PathVariable GradingId grading,
            @RequestBody GradingRequest.Approve request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }

    @PostMapping("/gradings/{grading}/revoke-approval")
    Done revokeGradingApproval(
            @PathVariable GradingId grading,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new GradingCommand.RevokeGradingApproval(grading, because),
                request,
                sending);
    }

    @PostMapping("/gradings/{grading}/determine")
    Done determineGrading(
            @PathVariable GradingId grading,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new GradingCommand.DetermineGrading(grading, because), request, sending);
    }

    @PostMapping("/gradings/{grading}/reaffirm")
    Done reaffirmGrading(
            @PathVariable GradingId grading,
            @RequestBody GradingRequest.Reaffirm request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }

    @PostMapping("/gradings/{grading}/abandon")
    Done abandonGrading(
            @PathVariable GradingId grading,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new GradingCommand.AbandonGrading(grading, because), request, sending);
    }

    @PostMapping("/gradings/{grading}/correct-submission")
    Done correctGradingSubmission(
            @PathVariable GradingId grading,
            @RequestBody GradingRequest.CorrectSubmission request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }
}
