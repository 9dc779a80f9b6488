package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;

/**
 * How the account service is reached.
 *
 * @param keycloakUrl address of Keycloak
 * @param keycloakAdminClientId client that may manage the realm's users
 * @param keycloakAdminClientSecretFile its secret
 */
@ConfigurationProperties("zelian")
public record KeycloakSettings(
        String keycloakUrl,
        String keycloakAdminClientId,
        @Nullable Path keycloakAdminClientSecretFile) {}
