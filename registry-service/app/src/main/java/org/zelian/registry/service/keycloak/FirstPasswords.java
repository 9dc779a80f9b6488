package org.zelian.registry.service.keycloak;

import java.security.SecureRandom;

/** Passwords to be typed once from paper: no characters that look alike. */
final class FirstPasswords {

    private static final String UPPER = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPasswords() {}

    /** Four groups of four, about 86 bits; with upper and lower case, digits and hyphens. */
    static String fresh() {
        StringBuilder password = new StringBuilder(19);
        for (int group = 0; group < 4; group++) {
            password.append(group == 0 ? "" : "-")
                    .append(one(UPPER))
                    .append(one(LOWER))
                    .append(one(LOWER + UPPER))
                    .append(one(DIGITS));
        }
        return password.toString();
    }

    private static char one(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }
}
