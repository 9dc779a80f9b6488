package org.zelian.registry.service.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.zelian.registry.contract.person.PersonId;

import java.time.Instant;

/** The generator of a demo store, acting as somebody at an instant of its choosing. */
public final class DemoGenerator extends AbstractAuthenticationToken {

    private final transient @Nullable PersonId actor;
    private final Instant instant;

    DemoGenerator(@Nullable PersonId actor, Instant instant) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.actor = actor;
        this.instant = instant;
        setAuthenticated(true);
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
