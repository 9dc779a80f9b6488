package org.zelian.registry.contract;

import org.jspecify.annotations.Nullable;

/**
 * A piece of personal data, carried unopened.
 *
 * <p>On its way in it holds what somebody typed ({@link #content}); stored and read back it holds
 * only the sealed form ({@link #box}). The serializer seals, the query side's directory opens;
 * between them nobody looks.
 *
 * @param key the person whose key seals it, for example {@code person-7K3M9QXA}
 * @param content the plain text, only before it is stored
 * @param box base 64 of nonce, ciphertext and tag (AES-256-GCM), only once stored
 */
public record Sealed(String key, @Nullable String content, @Nullable String box) {

    public Sealed {
        if ((content == null) == (box == null)) {
            throw new InvalidValue("SealedFieldIsEitherOpenOrSealed");
        }
        content = content == null ? null : Text.required(content, 500);
    }

    /** What a person typed, of at most {@code limit} characters, to be sealed under a key. */
    public static Sealed of(String key, String content, int limit) {
        return new Sealed(key, Text.required(content, limit), null);
    }

    /** A stored field. */
    public static Sealed stored(String key, String box) {
        return new Sealed(key, null, box);
    }

    /** Never the content: this text reaches logs. */
    @Override
    public String toString() {
        return "Sealed[" + key + "]";
    }
}
