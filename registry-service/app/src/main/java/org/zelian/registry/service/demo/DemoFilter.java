package org.zelian.registry.service.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.person.PersonId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Knows the generator of a demo store: {@code Authorization: Demo <secret>}, {@code
 * X-Demo-Instant}, {@code X-Demo-Actor}.
 */
public final class DemoFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Demo ";

    private final String secret;

    public DemoFilter(String secret) {
        this.secret = secret;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader("Authorization");
        if (given == null || !given.startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        DemoGenerator generator = isSecret(given) ? generator(request) : null;
        if (generator == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(generator);
        chain.doFilter(request, response);
    }

    private boolean isSecret(String given) {
        return MessageDigest.isEqual(
                given.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8),
                secret.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable DemoGenerator generator(HttpServletRequest request) {
        String instant = request.getHeader("X-Demo-Instant");
        String actor = request.getHeader("X-Demo-Actor");
        try {
            return new DemoGenerator(
                    actor == null ? null : new PersonId(actor),
                    instant == null ? Instant.EPOCH : Instant.parse(instant));
        } catch (InvalidValue | DateTimeException e) {
            return null;
        }
    }
}
