package org.zelian.registry.frontend.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zelian.registry.frontend.problem.Problems;

import java.io.IOException;

/** The realm or the session store away: 503 for whoever comes before a controller is reached. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class FaultFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FaultFilter.class);

    private final Problems problems;

    FaultFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RealmAway | JwtDecoderInitializationException | AuthenticationServiceException e) {
            LOG.warn("Nobody can sign in: {}", e.getMessage());
            away(response, "LoginIsReachable");
        } catch (DataAccessException e) {
            LOG.warn("The session store is away: {}", e.getMessage());
            away(response, "SessionsAreReachable");
        }
    }

    private void away(HttpServletResponse response, String rule) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, rule);
        }
    }
}
