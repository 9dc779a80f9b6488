package org.zelian.registry.contract;

import java.util.UUID;

/** A protection target: {@code target-} and a registry-issued number. */
public record ProtectionTargetId(String value) implements Identifier {

    private static final String PREFIX = "target-";

    public ProtectionTargetId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static ProtectionTargetId from(UUID command) {
        return new ProtectionTargetId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
