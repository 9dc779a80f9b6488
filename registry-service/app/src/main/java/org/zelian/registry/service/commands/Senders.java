package org.zelian.registry.service.commands;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.service.demo.DemoGenerator;
import org.zelian.registry.service.facts.authority.NotPermitted;
import org.zelian.registry.service.facts.authority.NotPermitted.Reason;

import java.util.List;
import java.util.Locale;

/** Who a request comes from: an account is called by its person's number. */
public final class Senders {

    private Senders() {}

    /** The person acting; somebody without a number in the registry sees nothing of it. */
    public static Actor.Person person(Authentication sender) {
        return switch (sender) {
            case JwtAuthenticationToken token ->
                    numbered(token.getToken().getClaimAsString("preferred_username"));
            case DemoGenerator generator when generator.actor() != null ->
                    new Actor.Person(generator.actor());
            default -> throw unknown();
        };
    }

    private static Actor.Person numbered(@Nullable String username) {
        if (username == null) {
            throw unknown();
        }
        try {
            return new Actor.Person(new PersonId("person-" + username.toUpperCase(Locale.ROOT)));
        } catch (InvalidValue e) {
            throw unknown();
        }
    }

    private static NotPermitted unknown() {
        return new NotPermitted(Reason.OUT_OF_SCOPE, List.of());
    }
}
