package org.zelian.registry.contract.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Correction;
import org.zelian.registry.contract.EventName;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/**
 * What happens to the appointments of one person. Stream: {@link AppointmentCommand#stream}. The
 * effective day is the first day of what the event says.
 */
public sealed interface AppointmentEvent extends RegistryEvent {

    PersonId person();

    AppointmentId appointment();

    @EventName("appointment.made")
    record AppointmentMade(
            PersonId person,
            AppointmentId appointment,
            Role role,
            UnitId unit,
            @Nullable String title,
            @Nullable LocalDate until,
            @Nullable AppointmentId succeeds,
            Basis basis)
            implements AppointmentEvent {}

    /** The role and unit are those of the principal appointment. */
    @EventName("appointment.delegated")
    record AppointmentDelegated(
            PersonId person,
            AppointmentId appointment,
            AppointmentId principal,
            PersonId principalPerson,
            Role role,
            UnitId unit,
            LocalDate until,
            Basis basis)
            implements AppointmentEvent {}

    /** From the effective day on it is no longer held. */
    @EventName("appointment.ended")
    record AppointmentEnded(PersonId person, AppointmentId appointment, EndCause cause, Basis basis)
            implements AppointmentEvent {}

    @EventName("appointment.revoked")
    record AppointmentRevoked(PersonId person, AppointmentId appointment, Basis basis)
            implements AppointmentEvent {}

    @EventName("appointment.corrected")
    record AppointmentCorrected(
            PersonId person,
            AppointmentId appointment,
            long corrects,
            Role role,
            UnitId unit,
            @Nullable String title,
            @Nullable LocalDate until,
            Basis basis)
            implements AppointmentEvent, Correction {}

    @EventName("appointment.accountreset")
    record AccountReset(PersonId person, AppointmentId appointment, Basis basis)
            implements AppointmentEvent {}
}
