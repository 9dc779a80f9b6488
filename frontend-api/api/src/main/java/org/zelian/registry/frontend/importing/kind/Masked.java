package org.zelian.registry.frontend.importing.kind;

/**
 * Contact data as the query side shows them ({@code PersonView}): the only form in which what a row
 * says can be held against what is there.
 */
final class Masked {

    private static final String HIDDEN = "****";
    private static final int SHORT = 8;

    private Masked() {}

    /** {@code 138****0000}; of a short number only the last two digits. */
    static String mobile(String number) {
        int length = number.length();
        if (length < SHORT) {
            return HIDDEN + number.substring(Math.max(0, length - 2));
        }
        return number.substring(0, 3) + HIDDEN + number.substring(length - 4);
    }

    /** {@code l****@example.cn}. */
    static String email(String address) {
        int at = address.indexOf('@');
        return at < 1 ? HIDDEN : address.charAt(0) + HIDDEN + address.substring(at);
    }
}
