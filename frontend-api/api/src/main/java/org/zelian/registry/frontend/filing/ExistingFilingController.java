package org.zelian.registry.frontend.filing;

import org.springframework.http.ResponseEntity;
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

/** 存量: filings of before, recorded and looked at. */
@RestController
@RequestMapping("/api/v1/filings")
final class ExistingFilingController {

    private final Commands commands;

    ExistingFilingController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/existing")
    ResponseEntity<Done> recordExistingFiling(
            @RequestBody ExistingFilingRequest.Enter request, Sending sending) {
        return commands.create("/api/v1/filings/", FilingId.from(sending.key()), request, sending);
    }

    @PostMapping("/{filing}/correct-existing")
    Done correctExistingFiling(
            @PathVariable FilingId filing,
            @RequestBody ExistingFilingRequest.Correct request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/accept-existing")
    Done acceptExistingFiling(
            @PathVariable FilingId filing,
            @RequestBody ExistingFilingRequest.Accept request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }

    @PostMapping("/{filing}/return-existing")
    Done returnExistingFiling(
            @PathVariable FilingId filing,
            @RequestBody ExistingFilingRequest.Return request,
            @Versioned Sending sending) {
        return commands.change(filing, request, sending);
    }
}
