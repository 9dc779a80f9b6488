package org.zelian.registry.contract;

import java.util.UUID;

/** A version of a target's grading (定级): {@code grading-} and a registry-issued number. */
public record GradingId(String value) implements Identifier {

    private static final String PREFIX = "grading-";

    public GradingId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static GradingId from(UUID command) {
        return new GradingId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
