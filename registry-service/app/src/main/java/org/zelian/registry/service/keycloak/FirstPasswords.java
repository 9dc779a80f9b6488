package org.zelian.registry.service.keycloak;

import org.zelian.registry.json.sealing.MasterKey;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords to be typed once from paper: no characters that look alike. */
final class FirstPasswords {

    private static final String UPPER = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private FirstPasswords() {}

    /** One that nobody will ever know. */
    static String fresh() {
        byte[] chance = new byte[BYTES];
        RANDOM.nextBytes(chance);
        return of(chance);
    }

    /** The same for the same taking, and not to be guessed without the master key. */
    static String of(String taking, MasterKey master) {
        return of(HexFormat.of().parseHex(master.keyedHash("first-password", taking)));
    }

    /** Four groups of four, about 86 bits; with upper and lower case, digits and hyphens. */
    private static String of(byte[] bytes) {
        ByteBuffer chance = ByteBuffer.wrap(bytes);
        StringBuilder password = new StringBuilder(19);
        for (int group = 0; group < 4; group++) {
            password.append(group == 0 ? "" : "-")
                    .append(one(UPPER, chance))
                    .append(one(LOWER, chance))
                    .append(one(LOWER + UPPER, chance))
                    .append(one(DIGITS, chance));
        }
        return password.toString();
    }

    private static char one(String of, ByteBuffer chance) {
        return of.charAt(Short.toUnsignedInt(chance.getShort()) % of.length());
    }
}
