package org.zelian.registry.query.directory;

/** Contact data as they are shown until somebody reveals them: product.md §4 rule 6. */
public final class Mask {

    private static final String HIDDEN = "****";

    private Mask() {}

    /** {@code 13800000000} becomes {@code 138****0000}; a short number keeps its last two. */
    public static String mobile(String number) {
        return number.length() < 8
                ? HIDDEN + number.substring(Math.max(0, number.length() - 2))
                : number.substring(0, 3) + HIDDEN + number.substring(number.length() - 4);
    }

    /** {@code lishi@example.cn} becomes {@code l****@example.cn}. */
    public static String email(String address) {
        int at = address.indexOf('@');
        return at < 1 ? HIDDEN : address.charAt(0) + HIDDEN + address.substring(at);
    }
}
