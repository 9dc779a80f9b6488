package org.zelian.registry.frontend.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.zelian.registry.frontend.problem.Problems;

import java.io.IOException;

/** The way to the realm is not there: a page for people that tries again, a problem for others. */
@Component
final class NobodyCanSignIn implements AuthenticationFailureHandler {

    private static final String SOON = "5";

    private final Problems problems;

    NobodyCanSignIn(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        if (!(fault.getCause() instanceof RealmAway)) {
            problems.write(response, HttpStatus.NOT_FOUND, "PathIsKnown");
        } else if (wantsPage(request)) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            request.getRequestDispatcher("/login-away.html").forward(request, response);
        } else {
            problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, "LoginIsReachable");
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
