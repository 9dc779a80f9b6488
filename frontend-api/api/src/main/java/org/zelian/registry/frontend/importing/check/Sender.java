package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.PersonId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whoever began a check.
 *
 * @param key of the request; the id of the check and of the command that confirms it
 * @param appointment acted under, where one was chosen
 * @param today the registry's day when it began
 */
record Sender(UUID key, PersonId actor, @Nullable AppointmentId appointment, LocalDate today) {

    ImportId importId() {
        return ImportId.from(key);
    }
}
