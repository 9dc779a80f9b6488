package org.zelian.registry.contract;

import java.util.UUID;

/** One cycle of 等级测评: {@code evaluation-} and a registry-issued number. */
public record EvaluationId(String value) implements Identifier {

    private static final String PREFIX = "evaluation-";

    public EvaluationId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static EvaluationId from(UUID command) {
        return new EvaluationId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
