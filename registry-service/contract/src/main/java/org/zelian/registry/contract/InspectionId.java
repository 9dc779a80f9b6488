package org.zelian.registry.contract;

import java.util.UUID;

/** A 自查 or 监督检查: {@code inspection-} and a registry-issued number. */
public record InspectionId(String value) implements Identifier {

    private static final String PREFIX = "inspection-";

    public InspectionId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static InspectionId from(UUID command) {
        return new InspectionId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
