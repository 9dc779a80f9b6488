package org.zelian.registry.service.commands;

import java.util.UUID;

/** A command's id was used before, by somebody else or for something else. */
public final class IdReused extends RuntimeException {

    IdReused(UUID id) {
        super("used before: " + id, null, false, false);
    }
}
