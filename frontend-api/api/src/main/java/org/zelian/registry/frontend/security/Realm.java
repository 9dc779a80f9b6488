package org.zelian.registry.frontend.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.zelian.registry.frontend.EdgeSettings;

/**
 * The edge as the realm knows it. The realm is asked for its addresses when somebody first signs
 * in, and again until it has answered: the edge starts without it.
 */
@Component
final class Realm implements ClientRegistrationRepository {

    /** Name of the registration, in the addresses of the login. */
    static final String CLIENT = "zelian";

    private static final Logger LOG = LoggerFactory.getLogger(Realm.class);

    private final EdgeSettings settings;
    private volatile @Nullable ClientRegistration known;

    Realm(EdgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registration) {
        if (!CLIENT.equals(registration)) {
            return null;
        }
        ClientRegistration found = known;
        if (found == null) {
            found = discover();
            known = found;
        }
        return found;
    }

    private ClientRegistration discover() {
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                    .registrationId(CLIENT)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .redirectUri(settings.publicUrl() + "/login/oauth2/code/" + CLIENT)
                    .scope("openid")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The realm does not answer: {}", e.getMessage());
            throw new RealmAway(e);
        }
    }
}
