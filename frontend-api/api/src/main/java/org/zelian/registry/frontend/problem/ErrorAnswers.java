package org.zelian.registry.frontend.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** What the container or a filter refused before a controller was reached, as a problem too. */
@RestController
final class ErrorAnswers implements ErrorController {

    private static final Map<Integer, String> RULES =
            Map.of(
                    400, "RequestIsWellFormed",
                    401, "SenderIsSignedIn",
                    403, "RequestIsAllowed",
                    404, "PathIsKnown",
                    413, "BodyIsWithinItsLimit",
                    503, "RegistryIsReachable");

    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Problem> answer(HttpServletRequest request) {
        Object said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for directly, there is nothing here.
        int status = said instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
        String otherwise = status < 500 ? "RequestIsWellFormed" : "SystemWorks";
        String rule = RULES.getOrDefault(status, otherwise);
        return problems.answer(problems.of(HttpStatus.valueOf(status), rule, 256), null);
    }
}
