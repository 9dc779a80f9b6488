package org.zelian.registry.service.bootstrap;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** The one-time secret of the bootstrap: a file that is deleted once it has served. */
public final class BootstrapSecret {

    private static final String SCHEME = "Bootstrap ";

    private final @Nullable Path file;

    public BootstrapSecret(@Nullable Path file) {
        this.file = file;
    }

    boolean isGivenIn(@Nullable String authorization) throws IOException {
        if (file == null
                || authorization == null
                || !authorization.startsWith(SCHEME)
                || Files.notExists(file)) {
            return false;
        }
        byte[] given =
                authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        byte[] secret = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        return secret.length > 0 && MessageDigest.isEqual(given, secret);
    }

    void discard() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
