package org.zelian.registry.contract;

import java.util.UUID;

/** A confirmed import: {@code import-} and a registry-issued number. */
public record ImportId(String value) implements Identifier {

    private static final String PREFIX = "import-";

    public ImportId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static ImportId from(UUID command) {
        return new ImportId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
