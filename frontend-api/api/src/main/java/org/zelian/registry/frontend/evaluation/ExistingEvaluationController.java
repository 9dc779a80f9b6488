package org.zelian.registry.frontend.evaluation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.contract.Done;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.frontend.write.Commands;
import org.zelian.registry.frontend.write.Sending;
import org.zelian.registry.frontend.write.Versioned;

/** 存量: evaluations of before, recorded and looked at. */
@RestController
@RequestMapping("/api/v1/evaluations")
final class ExistingEvaluationController {

    private final Commands commands;

    ExistingEvaluationController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/existing")
    ResponseEntity<Done> recordExistingEvaluation(
            @RequestBody ExistingEvaluationRequest.Enter request, Sending sending) {
        return commands.create(
                "/api/v1/evaluations/", EvaluationId.from(sending.key()), request, sending);
    }

    @PostMapping("/{evaluation}/correct-existing")
    Done correctExistingEvaluation(
            @PathVariable EvaluationId evaluation,
            @RequestBody ExistingEvaluationRequest.Correct request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }

    @PostMapping("/{evaluation}/accept-existing")
    Done acceptExistingEvaluation(
            @PathVariable EvaluationId evaluation,
            @RequestBody ExistingEvaluationRequest.Accept request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }

    @PostMapping("/{evaluation}/return-existing")
    Done returnExistingEvaluation(
            @PathVariable EvaluationId evaluation,
            @RequestBody ExistingEvaluationRequest.Return request,
            @Versioned Sending sending) {
        return commands.change(evaluation, request, sending);
    }
}
