package org.zelian.registry.contract;

import java.util.UUID;

/** A unit: {@code unit-} and a registry-issued number. */
public record UnitId(String value) implements Identifier {

    private static final String PREFIX = "unit-";

    public UnitId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static UnitId from(UUID command) {
        return new UnitId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
