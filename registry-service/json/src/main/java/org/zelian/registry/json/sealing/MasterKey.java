package org.zelian.registry.json.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps every person's key. It lives in a file, never in the store. */
public final class MasterKey {

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final SecretKey secret;

    private MasterKey(byte[] key) {
        this.secret = new SecretKeySpec(key, "AES");
    }

    /** Reads the 32 random bytes of a key file. */
    public static MasterKey read(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** A key of 32 bytes. */
    public static MasterKey of(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException(
                    "A master key has " + BYTES + " bytes, not " + key.length);
        }
        return new MasterKey(key.clone());
    }

    /**
     * HMAC-SHA-256 (hex) of text under a key of its own for each purpose, derived from this one: it
     * tells equal from different and, without the key, cannot be searched for what it was made of.
     */
    public String keyedHash(String purpose, String text) {
        byte[] key = mac(secret, "zelian-hash-v1 " + purpose);
        return HexFormat.of().formatHex(mac(new SecretKeySpec(key, MAC), text));
    }

    SecretKey secret() {
        return secret;
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }
}
