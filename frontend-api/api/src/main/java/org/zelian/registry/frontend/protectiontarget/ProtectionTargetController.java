package org.zelian.registry.frontend.protectiontarget;

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
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.history.HistoryEntry;
import org.zelian.registry.views.protectiontarget.ProtectionTargetQuery;
import org.zelian.registry.views.protectiontarget.TargetDetail;
import org.zelian.registry.views.protectiontarget.TargetRow;
import org.zelian.registry.views.responsibility.ResponsibilityChain;

import java.util.List;

@RestController
@RequestMapping("/api/v1/protection-targets")
final class ProtectionTargetController {

    private final Queries queries;
    private final Commands commands;

    ProtectionTargetController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    Relayed<Page<TargetRow>> listTargets(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable Boolean exactly,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable TargetKind kind,
            @RequestParam(required = false) @Nullable LifePhase phase,
            @RequestParam(required = false) @Nullable SecurityProtectionLevel level,
            @RequestParam(required = false) @Nullable Boolean graded,
            @RequestParam(required = false) @Nullable GradingPhase grading,
            @RequestParam(required = false) @Nullable FilingPhase filing,
            @RequestParam(required = false) @Nullable Boolean filed,
            @RequestParam(required = false) @Nullable Boolean toFile,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new ProtectionTargetQuery.ListTargets(
                        within, exactly, text, kind, phase, level, graded, grading, filing, filed,
                        toFile, paging),
                asking);
    }

    @GetMapping("/{target}")
    ResponseEntity<Relayed<TargetDetail>> findTarget(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.detail(
                new ProtectionTargetQuery.FindTarget(target),
                asking,
                TargetDetail.class,
                found -> found.target().version());
    }

    @GetMapping("/{target}/history")
    Relayed<List<HistoryEntry>> showTargetHistory(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new ProtectionTargetQuery.ShowTargetHistory(target), asking);
    }

    @GetMapping("/{target}/responsibility")
    Relayed<ResponsibilityChain> showResponsibility(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new ProtectionTargetQuery.ShowResponsibility(target), asking);
    }

    @PostMapping
    ResponseEntity<Done> registerTarget(
            @RequestBody ProtectionTargetRequest.Register request, Sending sending) {
        return commands.create(
                "/api/v1/protection-targets/",
                ProtectionTargetId.from(sending.key()),
                request,
                sending);
    }

    @PostMapping("/{target}/describe")
    Done describeTarget(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.Describe request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/begin-building")
    Done beginBuilding(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.BeginBuilding request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/begin-trial")
    Done beginTrial(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.BeginTrial request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/put-online")
    Done putOnline(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.PutOnline request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/suspend")
    Done suspendTarget(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.Suspend request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/resume")
    Done resumeTarget(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.Resume request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/retire")
    Done retireTarget(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.Retire request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/record-major-change")
    Done recordMajorChange(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.RecordMajorChange request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/hand-over")
    Done handOverTarget(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.HandOver request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/correct-description")
    Done correctTargetDescription(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.CorrectDescription request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }

    @PostMapping("/{target}/correct-life-transition")
    Done correctLifeTransition(
            @PathVariable ProtectionTargetId target,
            @RequestBody ProtectionTargetRequest.CorrectLifeTransition request,
            @Versioned Sending sending) {
        return commands.change(target, request, sending);
    }
}
