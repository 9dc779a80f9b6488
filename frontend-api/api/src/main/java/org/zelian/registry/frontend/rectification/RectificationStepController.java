package org.zelian.registry.frontend.rectification;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.PlainRequest;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;

/** 整改: orders, and what the unit does about them. */
@RestController
@RequestMapping("/api/v1/rectifications")
final class RectificationStepController {

    private final Commands commands;

    RectificationStepController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    ResponseEntity<Done> orderRectification(
            @RequestBody RectificationRequest.Order request, Sending sending) {
        return commands.create(
                "/api/v1/rectifications/", RectificationId.from(sending.key()), request, sending);
    }

    @PostMapping("/{rectification}/correct-order")
    Done correctRectificationOrder(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationRequest.CorrectOrder request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/acknowledge")
    Done acknowledgeRectification(
            @PathVariable RectificationId rectification,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because ->
                        new RectificationCommand.AcknowledgeRectification(rectification, because),
                request,
                sending);
    }

    @PostMapping("/{rectification}/plan")
    Done planRectification(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationRequest.Plan request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/report-progress")
    Done reportRectificationProgress(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationRequest.Progress request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/submit")
    Done submitRectification(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationRequest.Submit request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/ask-extension")
    Done askForRectificationExtension(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationRequest.AskExtension request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/file-report")
    Done fileRectificationReport(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationRequest.FileReport request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }
}
