package org.zelian.registry.service.commands;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.json.value.RawJson;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A command as it arrives.
 *
 * @param id chosen by the sender
 * @param name {@code unit.RegisterUnit}
 * @param command its fields
 */
record CommandRequest(
        UUID id,
        String name,
        RawJson command,
        @Nullable AppointmentId appointment,
        @Nullable LocalDate effective,
        @Nullable Long expectedVersion) {}
