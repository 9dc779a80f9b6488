package org.zelian.registry.query.digest;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the surroundings say about mail, by environment variables {@code ZELIAN_MAIL_…}.
 *
 * @param host of the SMTP server; empty means that the registry sends no mail
 * @param user empty where the server wants none
 * @param passwordFile holds the user's password, a line of text
 * @param from address that the digest comes from
 * @param site where people open the registry, {@code ZELIAN_PUBLIC_URL}
 */
@ConfigurationProperties("zelian.mail")
public record MailSettings(
        String host,
        int port,
        Security security,
        String user,
        String passwordFile,
        String from,
        String site) {

    /** How the line to the server is kept secret. */
    public enum Security {
        /** Plain: for a relay on this machine. */
        NONE,
        /** Refuses to go on unless the server offers it. */
        STARTTLS,
        TLS
    }

    /**
     * @throws IllegalStateException if there is a server, but not all that is needed with it
     */
    public MailSettings {
        if (!host.isBlank()) {
            given(from, "ZELIAN_MAIL_FROM");
            given(site, "ZELIAN_PUBLIC_URL");
            if (!user.isBlank()) {
                given(passwordFile, "ZELIAN_MAIL_PASSWORD_FILE");
            }
        }
    }

    private static void given(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is missing, and ZELIAN_MAIL_HOST is not");
        }
    }

    public boolean offered() {
        return !host.isBlank();
    }

    /** The user's password. */
    String password() {
        try {
            return Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("ZELIAN_MAIL_PASSWORD_FILE cannot be read", e);
        }
    }
}
