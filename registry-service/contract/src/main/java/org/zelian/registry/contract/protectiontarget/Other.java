package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

/** 其他: whoever chooses it says what (domain.md V9). */
final class Other {

    private static final int LIMIT = 50;

    private Other() {}

    /** The words for 其他 where it is chosen; nothing where it is not. */
    static @Nullable String words(boolean chosen, @Nullable String words) {
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
