package org.zelian.registry.frontend.security;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.function.Supplier;

/** Somebody's own token, for what goes on for them after their request has been answered. */
public final class CarriedToken {

    private final String value;

    CarriedToken(String value) {
        this.value = value;
    }

    /** Does something as whoever the token is of. */
    public <T> T during(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext carried = SecurityContextHolder.createEmptyContext();
        carried.setAuthentication(new Bearer(value));
        SecurityContextHolder.setContext(carried);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Never the token: this text reaches logs. */
    @Override
    public String toString() {
        return "a token";
    }

    /** Knows no rights: those are judged behind the edge. */
    static final class Bearer extends AbstractAuthenticationToken {

        private final transient String token;

        Bearer(String token) {
            super(List.of());
            this.token = token;
        }

        String token() {
            return token;
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return "";
        }
    }
}
