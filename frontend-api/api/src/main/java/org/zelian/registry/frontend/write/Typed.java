package org.zelian.registry.frontend.write;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.Sealed;

/** Personal data as typed, on their way under a key. */
public final class Typed {

    private Typed() {}

    /** What was typed, of at most {@code limit} characters; nothing where nothing was. */
    public static @Nullable Sealed sealed(Identifier key, @Nullable String typed, int limit) {
        return typed == null || typed.isBlank() ? null : Sealed.of(key.value(), typed, limit);
    }
}
