package org.zelian.registry.frontend.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.print.NothingToPrint;
import org.zelian.registry.frontend.upstream.LoginIsOver;
import org.zelian.registry.frontend.upstream.UpstreamAway;
import org.zelian.registry.frontend.upstream.UpstreamRefused;
import org.zelian.registry.json.value.UnreadableValue;

import java.util.List;

/** Everything that can go wrong in a controller, as a problem. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final MentionedNames names;

    ProblemAdvice(Problems problems, MentionedNames names) {
        this.problems = problems;
        this.names = names;
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(BadInput bad) {
        return problems.answer(problems.of(bad), null);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(UnreadableValue unreadable) {
        Place place = new Place.Body(unreadable.pointer());
        BadInput.Fault fault = new BadInput.Fault(place, unreadable.rule(), unreadable.arguments());
        return on(new BadInput(HttpStatus.BAD_REQUEST, List.of(fault)));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(InvalidValue invalid) {
        return on(BadInput.at(new Place.Body(""), invalid));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Refused refused) {
        return plain(HttpStatus.FORBIDDEN, refused.rule(), refused.arguments().toArray());
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(WorkbookRefused refused) {
        Place place = new Place.Body("/file");
        return on(BadInput.at(place, refused.rule(), refused.arguments().toArray()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(NothingToPrint nothing) {
        return plain(HttpStatus.NOT_FOUND, nothing.rule());
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(UpstreamRefused refused) {
        return problems.answer(problems.of(refused.refusal(), names::shown), refused.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(UpstreamAway away) {
        LOG.warn("The registry is not reached: {}", away.getMessage(), away.getCause());
        return plain(HttpStatus.SERVICE_UNAVAILABLE, "RegistryIsReachable");
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(LoginIsOver over) {
        return plain(HttpStatus.UNAUTHORIZED, "SenderIsSignedIn");
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MethodArgumentTypeMismatchException wrong) {
        MethodParameter parameter = wrong.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return plain(HttpStatus.NOT_FOUND, "NotFound");
        }
        Place place = new Place.Parameter(wrong.getName());
        if (wrong.getMostSpecificCause() instanceof InvalidValue invalid) {
            return on(BadInput.at(place, invalid));
        }
        return parameter.nestedIfOptional().getNestedParameterType().isEnum()
                ? on(BadInput.at(place, "EnumValueIsKnown", String.valueOf(wrong.getValue())))
                : on(BadInput.at(place, "ValueHasTheRightType", "boolean"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MissingServletRequestParameterException missing) {
        String name = missing.getParameterName();
        return on(BadInput.at(new Place.Parameter(name), "ParameterIsGiven", name));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HttpMessageNotReadableException missing) {
        return on(BadInput.at(new Place.Body(""), "BodyIsGiven"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HttpMediaTypeNotSupportedException other) {
        return plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "BodyIsJson");
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HttpMediaTypeNotAcceptableException other) {
        return plain(HttpStatus.NOT_ACCEPTABLE, "AnswerIsJson");
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HttpRequestMethodNotSupportedException other) {
        ResponseEntity<Problem> answer =
                plain(HttpStatus.METHOD_NOT_ALLOWED, "MethodIsOffered", other.getMethod());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers -> headers.putAll(answer.getHeaders()))
                .headers(headers -> headers.putAll(other.getHeaders()))
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(NoResourceFoundException unknown) {
        return plain(HttpStatus.NOT_FOUND, "PathIsKnown");
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Exception unforeseen) {
        LOG.error("Unforeseen", unforeseen);
        return plain(HttpStatus.INTERNAL_SERVER_ERROR, "SystemWorks");
    }

    private ResponseEntity<Problem> plain(HttpStatus status, String rule, Object... arguments) {
        return problems.answer(problems.of(status, rule, arguments), null);
    }
}
