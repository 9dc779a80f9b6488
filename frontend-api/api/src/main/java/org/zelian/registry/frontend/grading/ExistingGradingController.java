package org.zelian.registry.frontend.grading;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;

/** 存量: gradings of before, recorded and looked at. */
@RestController
@RequestMapping("/api/v1/gradings")
final class ExistingGradingController {

    private final Commands commands;

    ExistingGradingController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/existing")
    ResponseEntity<Done> recordExistingGrading(
            @RequestBody ExistingGradingRequest.Enter request, Sending sending) {
        return commands.create(
                "/api/v1/gradings/", GradingId.from(sending.key()), request, sending);
    }

    @PostMapping("/{grading}/correct-existing")
    Done correctExistingGrading(
            @PathVariable GradingId grading,
            @RequestBody ExistingGradingRequest.Correct request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }

    @PostMapping("/{grading}/accept-existing")
    Done acceptExistingGrading(
            @PathVariable GradingId grading,
            @RequestBody ExistingGradingRequest.Accept request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }

    @PostMapping("/{grading}/return-existing")
    Done returnExistingGrading(
            @PathVariable GradingId grading,
            @RequestBody ExistingGradingRequest.Return request,
            @Versioned Sending sending) {
        return commands.change(grading, request, sending);
    }
}
