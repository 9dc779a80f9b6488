package org.zelian.registry.contract;

import java.util.UUID;

/** A person: {@code person-} and a registry-issued number. */
public record PersonId(String value) implements Identifier {

    private static final String PREFIX = "person-";

    public PersonId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static PersonId from(UUID command) {
        return new PersonId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
