package org.zelian.registry.service.demo;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.PersonId;

import java.time.DateTimeException;
import java.time.Instant;

/** The generator of a demo store, acting as somebody at an instant of its choosing. */
public final class DemoGenerator extends AbstractAuthenticationToken {

    /** Header with the instant of a command. */
    public static final String INSTANT = "X-Demo-Instant";

    private final transient @Nullable PersonId actor;
    private final Instant instant;

    DemoGenerator(@Nullable PersonId actor, Instant instant) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.actor = actor;
        this.instant = instant;
        setAuthenticated(true);
    }

    /** Who a request acts as, and when; null if it says so in no readable form. */
    public static @Nullable DemoGenerator of(HttpServletRequest request) {
        String instant = request.getHeader(INSTANT);
        String actor = request.getHeader("X-Demo-Actor");
        try {
            return new DemoGenerator(
                    actor == null ? null : new PersonId(actor),
                    instant == null ? Instant.EPOCH : Instant.parse(instant));
        } catch (InvalidValue | DateTimeException e) {
            return null;
        }
    }

    public @Nullable PersonId actor() {
        return actor;
    }

    public Instant instant() {
        return instant;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "demo";
    }
}
