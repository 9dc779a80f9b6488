package org.zelian.registry.service.problems;

import com.mongodb.MongoException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.value.UnreadableValue;
import org.zelian.registry.service.commands.BodyTooLong;
import org.zelian.registry.service.commands.FactsLagBehind;
import org.zelian.registry.service.commands.IdReused;
import org.zelian.registry.service.commands.LedgerAway;
import org.zelian.registry.service.commands.OutcomeUnknown;
import org.zelian.registry.service.commands.StaleVersion;
import org.zelian.registry.service.demo.DemoIsBeingMade;
import org.zelian.registry.service.evidence.FileNotTaken;
import org.zelian.registry.service.evidence.FileTooLong;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.keycloak.AccountIsNotMade;
import org.zelian.registry.service.keycloak.AccountsAway;

import java.util.List;

/** Each way of failing as a status and a rule. */
@RestControllerAdvice
class ProblemAnswers {

    private static final String SOON = "2";

    private final RegistryJson json = RegistryJson.plain();

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(UnreadableValue e) {
        return answer(new Problem(400, e.rule(), e.arguments(), e.pointer(), null, null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLong(BodyTooLong e) {
        return answer(Problem.of(413, "BodyIsWithinItsLimit", List.of(String.valueOf(e.most()))));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidValue e) {
        return answer(Problem.of(400, e.rule(), e.arguments()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLong(FileTooLong e) {
        return answer(
                Problem.of(413, "FileIsWithinItsLimit", List.of(String.valueOf(e.megabytes()))));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notTaken(FileNotTaken e) {
        return answer(Problem.of(415, e.rule(), List.of()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notPermitted(NotPermitted e) {
        int status =
                switch (e.reason()) {
                    case OUT_OF_SCOPE -> 404;
                    case NOT_BY_ROLE, NOT_HELD -> 403;
                    case NOT_CHOSEN, BOOTSTRAPPED -> 409;
                };
        return answer(Problem.of(status, e.rule(), e.arguments()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused e) {
        return answer(Problem.of(409, e.rule(), e.arguments()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> stale(StaleVersion e) {
        return answer(
                new Problem(
                        412, "TheLatestVersionWasSeen", List.of(), null, e.expected(), e.actual()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> reused(IdReused e) {
        return answer(Problem.of(422, "AnIdIsUsedOnce", List.of()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> away(LedgerAway e) {
        return later("TheLedgerIsThere");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> away(MongoException e) {
        return later("TheLedgerIsThere");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> away(AccountsAway e) {
        return later("TheAccountServiceIsThere");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> early(AccountIsNotMade e) {
        return later("TheAccountIsMadeFirst");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> lagging(FactsLagBehind e) {
        return later("TheFactsAreUpToDate");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unknown(OutcomeUnknown e) {
        return later("TheOutcomeIsKnown");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> early(DemoIsBeingMade e) {
        return later("TheDemoIsStillBeingMade");
    }

    private ResponseEntity<byte[]> later(String rule) {
        return ResponseEntity.status(503)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.write(Problem.of(503, rule, List.of())));
    }

    private ResponseEntity<byte[]> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.write(problem));
    }
}
