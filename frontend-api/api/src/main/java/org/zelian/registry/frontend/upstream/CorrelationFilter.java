package org.zelian.registry.frontend.upstream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request an id that the answer, the logs and the applications behind carry. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CorrelationFilter extends OncePerRequestFilter {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String said = request.getHeader(Correlated.ID);
        String id =
                said != null && FORM.matcher(said).matches() ? said : UUID.randomUUID().toString();
        response.setHeader(Correlated.ID, id);
        MDC.put(Correlated.ID, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlated.ID);
        }
    }
}
