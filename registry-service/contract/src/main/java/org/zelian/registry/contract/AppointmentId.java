package org.zelian.registry.contract;

import java.util.UUID;

/** An appointment: {@code appointment-} and a registry-issued number. */
public record AppointmentId(String value) implements Identifier {

    private static final String PREFIX = "appointment-";

    public AppointmentId {
        Numbered.require(PREFIX, value);
    }

    /** The id that the command with this id asks for. */
    public static AppointmentId from(UUID command) {
        return new AppointmentId(PREFIX + Numbered.from(command));
    }

    /** The registry-issued number, eight characters. */
    public String number() {
        return value.substring(PREFIX.length());
    }
}
