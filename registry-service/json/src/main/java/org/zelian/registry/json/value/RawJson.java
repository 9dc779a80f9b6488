package org.zelian.registry.json.value;

import java.nio.charset.StandardCharsets;

/**
 * A value whose type is known only once the rest of its document has been read.
 *
 * @param text the value, compact
 * @param pointer where it stood in its document
 */
public record RawJson(String text, String pointer) {

    /** The value as UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Never the content: it may hold personal data. */
    @Override
    public String toString() {
        return "RawJson[" + pointer + "]";
    }
}
