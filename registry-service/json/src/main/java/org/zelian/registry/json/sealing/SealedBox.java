package org.zelian.registry.json.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.crypto.SecretKey;

/**
 * A sealed field: base 64 of nonce ‖ ciphertext ‖ tag, bound to the person, the event and the field
 * it stands in, so that a box moved elsewhere does not open.
 */
public final class SealedBox {

    private SealedBox() {}

    /** Seals text; {@code key} is the person's id, {@code field} a JSON pointer. */
    public static String seal(
            SecretKey secret, String key, String eventName, String field, String content) {
        byte[] plain = content.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(AesGcm.seal(secret, context(key, eventName, field), plain));
    }

    /**
     * Opens a box sealed for the same person, event and field.
     *
     * @throws IllegalStateException if it was not
     */
    public static String open(
            SecretKey secret, String key, String eventName, String field, String box) {
        byte[] sealed = Base64.getDecoder().decode(box);
        return new String(
                AesGcm.open(secret, context(key, eventName, field), sealed),
                StandardCharsets.UTF_8);
    }

    private static String context(String key, String eventName, String field) {
        return key + "\n" + eventName + "\n" + field;
    }
}
