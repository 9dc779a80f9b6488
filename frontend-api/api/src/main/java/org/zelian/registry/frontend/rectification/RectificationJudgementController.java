package org.zelian.registry.frontend.rectification;

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

/** 整改: what the issuer of an order says of it, or who stands above the issuer. */
@RestController
@RequestMapping("/api/v1/rectifications")
final class RectificationJudgementController {

    private final Commands commands;

    RectificationJudgementController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/{rectification}/verify")
    Done verifyRectification(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationJudgementRequest.Verify request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/return")
    Done returnRectification(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationJudgementRequest.Return request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/close")
    Done closeRectification(
            @PathVariable RectificationId rectification,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new RectificationCommand.CloseRectification(rectification, because),
                request,
                sending);
    }

    @PostMapping("/{rectification}/extend")
    Done extendRectification(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationJudgementRequest.Extend request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/decline-extension")
    Done declineRectificationExtension(
            @PathVariable RectificationId rectification,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because ->
                        new RectificationCommand.DeclineRectificationExtension(
                                rectification, because),
                request,
                sending);
    }

    @PostMapping("/{rectification}/urge")
    Done urgeRectification(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationJudgementRequest.Urge request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/escalate")
    Done escalateRectification(
            @PathVariable RectificationId rectification,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new RectificationCommand.EscalateRectification(rectification, because),
                request,
                sending);
    }

    @PostMapping("/{rectification}/accept-risk")
    Done acceptRectificationRisk(
            @PathVariable RectificationId rectification,
            @RequestBody RectificationJudgementRequest.AcceptRisk request,
            @Versioned Sending sending) {
        return commands.change(rectification, request, sending);
    }

    @PostMapping("/{rectification}/void")
    Done voidRectification(
            @PathVariable RectificationId rectification,
            @RequestBody PlainRequest request,
            @Versioned Sending sending) {
        return commands.act(
                because -> new RectificationCommand.VoidRectification(rectification, because),
                request,
                sending);
    }
}
