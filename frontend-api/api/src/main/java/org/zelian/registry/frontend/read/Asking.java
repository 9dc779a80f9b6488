package org.zelian.registry.frontend.read;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.views.Moment;

/**
 * What every read may say beside its question.
 *
 * @param moment {@code on}, {@code asOf}, {@code atLeast}, {@code snapshot}
 * @param appointment {@code X-Acting-Appointment}: narrows the scope to that of one appointment
 */
public record Asking(Moment moment, @Nullable AppointmentId appointment) {}
