package org.zelian.registry.frontend.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.zelian.registry.frontend.EdgeSettings;

import java.io.IOException;

/**
 * The session is over here; where to go to end it at the realm too stands in {@code Location}. It
 * is 202 and no redirect, because a page's fetch cannot follow one to another site.
 */
@Component
final class LogoutAnswer implements LogoutSuccessHandler {

    private final OidcClientInitiatedLogoutSuccessHandler realm;

    LogoutAnswer(Realm realm, EdgeSettings settings) {
        this.realm = new OidcClientInitiatedLogoutSuccessHandler(realm);
        this.realm.setPostLogoutRedirectUri(settings.publicUrl() + "/");
        this.realm.setRedirectStrategy((request, response, url) -> accepted(response, url));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication signedOut)
            throws IOException, ServletException {
        try {
            realm.onLogoutSuccess(request, response, signedOut);
        } catch (RealmAway e) {
            accepted(response, "/");
        }
    }

    private static void accepted(HttpServletResponse response, String url) {
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setHeader(HttpHeaders.LOCATION, url);
    }
}
