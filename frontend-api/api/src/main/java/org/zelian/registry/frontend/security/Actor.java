package org.zelian.registry.frontend.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Refused;

import java.util.List;
import java.util.Locale;

/** The person signed in: the account is named by the person's number, in lower case. */
public final class Actor {

    private Actor() {}

    /**
     * Who is asking.
     *
     * @throws Refused if the account is that of no person
     */
    public static PersonId current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Whether a login is that of a person. */
    public static boolean isOf(Authentication signedIn, PersonId person) {
        try {
            return of(signedIn).equals(person);
        } catch (Refused ofNobody) {
            return false;
        }
    }

    private static PersonId of(@Nullable Authentication signedIn) {
        ClaimAccessor claims = claims(signedIn);
        String account = claims == null ? null : claims.getClaimAsString("preferred_username");
        try {
            return new PersonId("person-" + String.valueOf(account).toUpperCase(Locale.ROOT));
        } catch (InvalidValue e) {
            throw new Refused("AccountBelongsToAPerson", List.of());
        }
    }

    private static @Nullable ClaimAccessor claims(@Nullable Authentication signedIn) {
        if (signedIn instanceof JwtAuthenticationToken token) {
            return token.getToken();
        }
        return signedIn != null && signedIn.getPrincipal() instanceof OidcUser user ? user : null;
    }
}
