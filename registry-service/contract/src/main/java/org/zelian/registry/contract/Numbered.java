package org.zelian.registry.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Registry-issued numbers: eight characters of Crockford's base 32 (no I, L, O, U), 40 bits.
 *
 * <p>A number is derived from the id of the command that asks for it, so that a command sent twice
 * names the same thing. Uniqueness is decided by the stream that the number opens.
 */
public final class Numbered {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern NUMBER = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");

    private Numbered() {}

    /** The number that the command with this id asks for. */
    public static String from(UUID command) {
        byte[] digest = sha256(command.toString());
        StringBuilder number = new StringBuilder(8);
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = (bits << 8) | (digest[i] & 0xff);
        }
        for (int i = 7; i >= 0; i--) {
            number.append(ALPHABET.charAt((int) ((bits >>> (5 * i)) & 31)));
        }
        return number.toString();
    }

    /** Refuses text that is not the prefix followed by a number. */
    public static String require(String prefix, String value) {
        if (!value.startsWith(prefix)
                || !NUMBER.matcher(value.substring(prefix.length())).matches()) {
            throw new InvalidValue("IdentifierIsWellFormed", value);
        }
        return value;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
