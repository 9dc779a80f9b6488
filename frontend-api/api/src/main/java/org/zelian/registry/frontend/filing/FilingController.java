package org.zelian.registry.frontend.filing;

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
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.PlainRequest;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.filing.FilingDetail;
import org.zelian.registry.views.filing.FilingQuery;
import org.zelian.registry.views.filing.FilingRow;
import org.zelian.registry.views.filing.SuggestedForm;
import org.zelian.registry.views.history.HistoryEntry;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class FilingController {

    private final Queries queries;
    private final Commands commands;

    FilingController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/filings")
    Relayed<Page<FilingRow>> listFilings(
            @RequestParam(required = false) @Nullable UnitId within,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable FilingPhase phase,
            @RequestParam(required = false) @Nullable SecurityProtectionLevel level,
            @RequestParam(required = false) @Nullable Boolean expiring,
            Paging paging,
            Asking asking) {
        return queries.answer(
                new FilingQuery.ListFilings(within, text, phase, level, expiring, paging), asking);
    }

    @GetMapping("/protection-targets/{target}/filings")
    Relayed<List<FilingRow>> listTargetFilings(
            @PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new FilingQuery.ListTargetFilings(target), asking);
    }

    @GetMapping("/protection-targets/{target}/suggested-form")
    Relayed<SuggestedForm> suggestForm(@PathVariable ProtectionTargetId target, Asking asking) {
        return queries.answer(new FilingQuery.SuggestForm(target), asking);
    }

    @GetMapping("/filings/{filing}")
    ResponseEntity<Relayed<FilingDetail>> findFiling(@PathVariable FilingId filing, Asking asking) {
        return queries.detail(
                new FilingQuery.FindFiling(filing),
                asking,
                FilingDetail.class,
                found -> found.filing().version());
    }

    @GetMapping("/filings/{filing}/history")
    Relayed<List<HistoryEntry>> showFilingHistory(@PathVariable FilingId filing, Asking asking) {
        return queries.answer(new FilingQuery.ShowFilingHistory(filing), asking);
    }

    @PostMapping("/filings")
    ResponseEntity<Done> prepareFiling(
            @RequestBody FilingRequest.Prepare request, Sending sending) {
        return commands.create("/api/v1/filings/", FilingId.from(sending.key()), request, sending);
    }

    @PostMapping("/filings/{filing}/draft")
    Done draftFiling(
            @PathVariable FilingId filing,
            @RequestBody FilingRequest.Draft request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/filings/{filing}/submit")
    Done submitFiling(
            @PathVariable FilingId filing,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new FilingCommand.SubmitFiling(filing, because), request, sending);
    }

    @PostMapping("/filings/{filing}/withdraw")
    Done withdrawFiling(
            @PathVariable FilingId filing,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new FilingCommand.WithdrawFiling(filing, because), request, sending);
    }

    @PostMapping("/filings/{filing}/submit-change")
    Done submitFilingChange(
            @PathVariable FilingId filing,
            @RequestBody FilingRequest.SubmitChange request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/filings/{filing}/submit-extension")
    Done submitExtension(
            @PathVariable FilingId filing,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new FilingCommand.SubmitExtension(filing, because), request, sending);
    }

    @PostMapping("/filings/{filing}/submit-cancellation")
    Done submitCancellation(
            @PathVariable FilingId filing,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new FilingCommand.SubmitCancellation(filing, because), request, sending);
    }

    @PostMapping("/filings/{filing}/correct-certificate")
    Done correctCertificate(
            @PathVariable FilingId filing,
            @RequestBody FilingRequest.CorrectCertificate request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }
}
