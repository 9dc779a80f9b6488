package org.zelian.registry.frontend;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the edge has to be told.
 *
 * @param issuer of the tokens: the realm
 * @param serviceUrl the write side
 * @param queryUrl the query side
 * @param publicUrl under which browsers know the edge
 * @param clientId of the edge at the realm
 * @param clientSecretFile holds that client's secret, a line of text
 */
@ConfigurationProperties("zelian")
public record EdgeSettings(
        URI issuer,
        URI serviceUrl,
        URI queryUrl,
        URI publicUrl,
        String clientId,
        Path clientSecretFile) {

    /** The client's secret. */
    public String clientSecret() {
        try {
            return Files.readString(clientSecretFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("ZELIAN_CLIENT_SECRET_FILE cannot be read", e);
        }
    }
}
