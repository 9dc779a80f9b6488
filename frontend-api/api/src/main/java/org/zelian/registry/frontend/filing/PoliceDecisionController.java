package org.zelian.registry.frontend.filing;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;

/** What the police decided, transcribed by the liaison. */
@RestController
@RequestMapping("/api/v1/filings")
final class PoliceDecisionController {

    private final Commands commands;

    PoliceDecisionController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/{filing}/record-correction-notice")
    Done recordCorrectionNotice(
            @PathVariable FilingId filing,
            @RequestBody PoliceDecisionRequest.CorrectionNotice request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/record-regrade-notice")
    Done recordRegradeNotice(
            @PathVariable FilingId filing,
            @RequestBody PoliceDecisionRequest.RegradeNotice request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/record-certificate")
    Done recordCertificate(
            @PathVariable FilingId filing,
            @RequestBody PoliceDecisionRequest.Certify request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/record-change")
    Done recordFilingChange(
            @PathVariable FilingId filing,
            @RequestBody PoliceDecisionRequest.Change request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/record-extension")
    Done recordExtension(
            @PathVariable FilingId filing,
            @RequestBody PoliceDecisionRequest.Extend request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/record-cancellation")
    Done recordCancellation(
            @PathVariable FilingId filing,
            @RequestBody PoliceDecisionRequest.Cancel request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/record-declined")
    Done recordDeclined(
            @PathVariable FilingId filing,
            @RequestBody PoliceDecisionRequest.Decline request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }
}
