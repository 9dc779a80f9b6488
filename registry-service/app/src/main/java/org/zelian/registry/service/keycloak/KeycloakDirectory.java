package org.zelian.registry.service.keycloak;

import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keycloak by its admin client, connected when first needed. */
public final class KeycloakDirectory implements AccountDirectory, AutoCloseable {

    private static final String REALM = "zelian";
    private static final String CONFIGURE_TOTP = "CONFIGURE_TOTP";

    private final KeycloakSettings settings;
    private final @Nullable String demoPassword;
    private @Nullable Keycloak connected;

    /**
     * @param demoPassword of every account of a demo store, which needs no second factor; absent in
     *     a live one
     */
    public KeycloakDirectory(KeycloakSettings settings, @Nullable String demoPassword) {
        this.settings = settings;
        this.demoPassword = demoPassword;
    }

    @Override
    public void ensure(String username, boolean enabled, boolean secondFactor) {
        UserRepresentation user = find(username);
        if (user == null) {
            create(username, enabled, secondFactor && demoPassword == null);
            return;
        }
        UserResource account = users().get(user.getId());
        List<String> actions = new ArrayList<>(user.getRequiredActions());
        boolean configure =
                secondFactor
                        && demoPassword == null
                        && !actions.contains(CONFIGURE_TOTP)
                        && account.credentials().stream().noneMatch(c -> "otp".equals(c.getType()));
        if (configure) {
            actions.add(CONFIGURE_TOTP);
            user.setRequiredActions(actions);
        }
        if (configure || !Objects.equals(user.isEnabled(), enabled)) {
            user.setEnabled(enabled);
            account.update(user);
        }
        if (!enabled) {
            account.logout();
        }
    }

    @Override
    public void replacePassword(String username, String password) {
        UserRepresentation user = find(username);
        if (user == null) {
            throw new IllegalStateException("no account " + username);
        }
        UserResource account = users().get(user.getId());
        account.resetPassword(credential(password, true));
        account.logout();
    }

    private void create(String username, boolean enabled, boolean secondFactor) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setEnabled(enabled);
        user.setRequiredActions(secondFactor ? List.of(CONFIGURE_TOTP) : List.of());
        if (demoPassword != null) {
            user.setCredentials(List.of(credential(demoPassword, false)));
        }
        try (Response response = users().create(user)) {
            if (response.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new IllegalStateException("Keycloak answered " + response.getStatus());
            }
        }
    }

    private @Nullable UserRepresentation find(String username) {
        return users().searchByUsername(username, true).stream().findFirst().orElse(null);
    }

    private static CredentialRepresentation credential(String password, boolean temporary) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(temporary);
        return credential;
    }

    private UsersResource users() {
        return connection().realm(REALM).users();
    }

    private synchronized Keycloak connection() {
        Keycloak existing = connected;
        if (existing == null) {
            existing =
                    KeycloakBuilder.builder()
                            .serverUrl(settings.keycloakUrl())
                            .realm(REALM)
                            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                            .clientId(settings.keycloakAdminClientId())
                            .clientSecret(secret())
                            .build();
            connected = existing;
        }
        return existing;
    }

    private String secret() {
        try {
            return Files.readString(
                            Objects.requireNonNull(settings.keycloakAdminClientSecretFile()))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        Keycloak existing = connected;
        if (existing != null) {
            existing.close();
        }
    }
}
