package org.zelian.registry.frontend.security;

import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.zelian.registry.frontend.upstream.LoginIsOver;
import org.zelian.registry.frontend.upstream.UpstreamAway;

import java.util.Set;

/**
 * Sends the asker's own token along: the one of the session, renewed as needed, or the bearer's. No
 * interceptor, because that would hold every body in memory.
 */
@Component
public final class RelayedToken implements ClientHttpRequestInitializer {

    /** What the realm says of a refresh token that has ended, or a client that may not renew. */
    private static final Set<String> OVER =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, "client_authorization_required");

    private final OAuth2AuthorizedClientManager clients;

    RelayedToken(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public void initialize(ClientHttpRequest request) {
        request.getHeaders()
                .setBearerAuth(token(SecurityContextHolder.getContext().getAuthentication()));
    }

    /** The asker's token, good for another minute at least, to be carried along. */
    public CarriedToken carried() {
        return new CarriedToken(token(SecurityContextHolder.getContext().getAuthentication()));
    }

    private String token(@Nullable Authentication asker) {
        if (asker == null) {
            throw new LoginIsOver();
        }
        if (asker instanceof CarriedToken.Bearer carried) {
            return carried.token();
        }
        return asker instanceof JwtAuthenticationToken bearer
                ? bearer.getToken().getTokenValue()
                : renewed(asker);
    }

    private String renewed(Authentication asker) {
        try {
            OAuth2AuthorizedClient client =
                    clients.authorize(
                            OAuth2AuthorizeRequest.withClientRegistrationId(Realm.CLIENT)
                                    .principal(asker)
                                    .build());
            if (client == null) {
                throw new LoginIsOver();
            }
            return client.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException e) {
            if (OVER.contains(e.getError().getErrorCode())) {
                throw new LoginIsOver();
            }
            throw new UpstreamAway("the realm does not renew a token", e);
        }
    }
}
