package org.zelian.registry.contract;

import java.util.UUID;

/** An order to put something right (整改): {@code rectification-} and a registry-issued number. */
public record RectificationId(String value) implements Identifier {

    private static final String PREFIX = "rectification-";

    public RectificationId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static RectificationId from(UUID command) {
        return new RectificationId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
