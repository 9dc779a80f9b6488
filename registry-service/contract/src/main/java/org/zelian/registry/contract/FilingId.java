package org.zelian.registry.contract;

import java.util.UUID;

/**
 * A filing (备案) of a target, up to and with its certificate: {@code filing-} and a registry-issued
 * number.
 */
public record FilingId(String value) implements Identifier {

    private static final String PREFIX = "filing-";

    public FilingId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static FilingId from(UUID command) {
        return new FilingId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
