package org.zelian.registry.query.changes;

/**
 * A field's value.
 *
 * @param compared what tells it from another value; may be a sealed box
 * @param shown as text
 */
public record Field(String compared, String shown) {

    public static Field of(String text) {
        return new Field(text, text);
    }
}
