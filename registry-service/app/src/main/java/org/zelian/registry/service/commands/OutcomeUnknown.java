package org.zelian.registry.service.commands;

import java.util.UUID;

/** Nobody knows yet what became of a command; it may be sent again under the same id. */
public final class OutcomeUnknown extends RuntimeException {

    OutcomeUnknown(UUID command) {
        super("outcome unknown: command " + command, null, false, false);
    }
}
