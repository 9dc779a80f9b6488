package org.zelian.registry.contract;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A command on its way to the write side.
 *
 * @param id chosen by the sender; the idempotency key, and the id of the commit it leads to
 * @param command what is asked
 * @param appointment under which the sender wants to act, where several would do
 * @param effective the day from which it holds; absent means today, Asia/Shanghai
 * @param expectedVersion entries of the stream that the sender has seen; absent means any
 */
public record Ask(
        UUID id,
        RegistryCommand command,
        @Nullable AppointmentId appointment,
        @Nullable LocalDate effective,
        @Nullable Long expectedVersion) {}
