package org.zelian.registry.service.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

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
        DemoGenerator generator = isSecret(given) ? DemoGenerator.of(request) : null;
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
}
