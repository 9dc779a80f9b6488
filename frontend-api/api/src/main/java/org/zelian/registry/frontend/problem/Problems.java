package org.zelian.registry.frontend.problem;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.upstream.Refusal;
import org.zelian.registry.json.RegistryJson;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a {@link Problem} of a rule and its arguments. */
@Component
public final class Problems {

    /** Seconds after which it is worth trying again when nobody said so. */
    private static final String SOON = "5";

    private final Sentences sentences;
    private final RegistryJson json;

    Problems(Sentences sentences, RegistryJson json) {
        this.sentences = sentences;
        this.json = json;
    }

    Problem of(HttpStatusCode status, String rule, Object... arguments) {
        List<String> said = List.of(arguments).stream().map(String::valueOf).toList();
        return of(status.value(), rule, sentences.sentence(rule, said), List.of());
    }

    Problem of(BadInput bad) {
        BadInput.Fault first = bad.faults().getFirst();
        return of(
                bad.status().value(),
                first.rule(),
                sentences.sentence(first.rule(), first.arguments()),
                bad.faults().stream().map(this::fault).toList());
    }

    /**
     * A refusal that came from behind.
     *
     * @param named what the ids it mentions are called
     */
    Problem of(Refusal refusal, UnaryOperator<String> named) {
        String detail = sentences.sentence(refusal.rule(), refusal.arguments(), named);
        String pointer = pointer(refusal.pointer());
        List<Problem.Fault> faults =
                pointer == null
                        ? List.of()
                        : List.of(fault(new Place.Body(pointer), detail, refusal.rule()));
        Problem problem = of(refusal.status(), refusal.rule(), detail, faults);
        return problem.between(refusal.expectedVersion(), refusal.actualVersion());
    }

    /** The answer that carries a problem. */
    ResponseEntity<Problem> answer(Problem problem, @Nullable String retryAfter) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter == null ? SOON : retryAfter);
        }
        return answer.body(problem);
    }

    /** Writes a problem where no controller has been reached. */
    public void write(
            HttpServletResponse response, HttpStatus status, String rule, Object... arguments)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        response.getOutputStream().write(json.write(of(status, rule, arguments)));
    }

    private Problem of(int status, String rule, String detail, List<Problem.Fault> faults) {
        return new Problem(
                "urn:zelian:rule:" + rule,
                sentences.title(status),
                status,
                detail,
                rule,
                sentences.source(rule),
                faults,
                null,
                null);
    }

    private Problem.Fault fault(BadInput.Fault fault) {
        String detail = sentences.sentence(fault.rule(), fault.arguments());
        return fault(fault.place(), detail, fault.rule());
    }

    private static Problem.Fault fault(Place place, String detail, String rule) {
        return switch (place) {
            case Place.Body(String pointer) -> new Problem.Fault(pointer, null, null, detail, rule);
            case Place.Parameter(String name) -> new Problem.Fault(null, name, null, detail, rule);
            case Place.Header(String name) -> new Problem.Fault(null, null, name, detail, rule);
        };
    }

    /** A place inside the command that was sent, as a place in the body it came from. */
    private static @Nullable String pointer(@Nullable String pointer) {
        return pointer != null && pointer.startsWith("/command/")
                ? pointer.substring("/command".length())
                : null;
    }
}
