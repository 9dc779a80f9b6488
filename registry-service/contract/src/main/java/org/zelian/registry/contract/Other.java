package org.zelian.registry.contract;

import org.jspecify.annotations.Nullable;

/** 其他: whoever chooses it says what (domain.md V9). */
public final class Other {

    private static final int LIMIT = 50;

    private Other() {}

    /**
     * The words for 其他, up to 50 characters, where it is chosen; nothing where it is not.
     *
     * @throws InvalidValue if it is chosen without words
     */
    public static @Nullable String words(boolean chosen, @Nullable String words) {
        if (!chosen) {
            return null;
        }
        String said = Text.optional(words, LIMIT);
        if (said == null) {
            throw new InvalidValue("OtherIsExplained");
        }
        return said;
    }
}
