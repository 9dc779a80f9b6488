package org.zelian.registry.contract;

import org.jspecify.annotations.Nullable;

/**
 * 依据: why an act may be recorded.
 *
 * @param document the paper, where there is one
 * @param reason in words, sealed under the key of the person who wrote it; required for late
 *     entries, refusals, revocations and corrections
 */
public record Basis(@Nullable OfficialDocument document, @Nullable Sealed reason) {

    private static final Basis NONE = new Basis(null, null);

    /** Neither paper nor reason. */
    public static Basis none() {
        return NONE;
    }
}
