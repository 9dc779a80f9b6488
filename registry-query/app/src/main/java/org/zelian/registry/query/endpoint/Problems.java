package org.zelian.registry.query.endpoint;

import com.mongodb.MongoException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.value.UnreadableValue;
import org.zelian.registry.query.evidence.FileNotShown;
import org.zelian.registry.query.history.ViewsBehind;
import org.zelian.registry.query.history.ViewsStopped;
import org.zelian.registry.query.scope.NotFound;

import java.util.List;

/** Every refusal in one form; the sentences are the edge's. */
@RestControllerAdvice
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SECONDS_TO_WAIT = "2";

    private final RegistryJson json;

    public Problems(RegistryJson json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unanswered(Unanswered e) {
        return answer(e.problem());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NotFound e) {
        return answer(new Problem(404, "NotFound", List.of(), null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(UnreadableValue e) {
        return answer(new Problem(400, e.rule(), e.arguments(), e.pointer()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidValue e) {
        return answer(new Problem(400, e.rule(), e.arguments(), null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notShown(FileNotShown e) {
        return answer(new Problem(e.status(), e.rule(), List.of(), null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> behind(ViewsBehind e) {
        return answer(
                new Problem(
                        503,
                        "ViewsHaveReachedThePosition",
                        List.of(Long.toString(e.wanted())),
                        null));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> stopped(ViewsStopped e) {
        return answer(new Problem(503, "ViewsAreReachable", List.of(), null));
    }

    /** Goes by itself once the store is back. */
    @ExceptionHandler
    ResponseEntity<byte[]> away(MongoException e) {
        LOG.warn("The views cannot be read", e);
        return answer(new Problem(503, "ViewsAreReachable", List.of(), null));
    }

    /** What the framework refuses: the method, the media type, the path. */
    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception e) {
        if (e instanceof ErrorResponse refused) {
            int status = refused.getStatusCode().value();
            return answer(new Problem(status, "RequestIsWellFormed", List.of(), null));
        }
        LOG.error("A question could not be answered", e);
        return answer(new Problem(500, "QuestionIsAnswered", List.of(), null));
    }

    private ResponseEntity<byte[]> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_JSON);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return answer.body(json.write(problem));
    }
}
