package org.zelian.registry.contract.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.UnitId;

import java.time.LocalDate;

/**
 * What can be asked about the appointments of one person: they are one stream, so that roles that
 * exclude each other cannot be granted in a race.
 */
public sealed interface AppointmentCommand extends RegistryCommand {

    PersonId person();

    AppointmentId appointment();

    @Override
    default String stream() {
        return stream(person());
    }

    /** The stream of a person's appointments. */
    static String stream(PersonId person) {
        return "appointments-" + person.number();
    }

    /**
     * From the effective day on. Another appointment to the same single-holder role of the unit is
     * refused while its term overlaps; end it first, or name it in {@code succeeds}.
     *
     * @param title 职务, for example 校长, up to 50 characters
     * @param until last planned day, included
     * @param succeeds the appointment this one takes over from; it ends the day before
     * @param predecessor who holds {@code succeeds}
     */
    record AppointPerson(
            PersonId person,
            AppointmentId appointment,
            Role role,
            UnitId unit,
            @Nullable String title,
            @Nullable LocalDate until,
            @Nullable AppointmentId succeeds,
            @Nullable PersonId predecessor,
            Basis basis)
            implements AppointmentCommand {
        public AppointPerson {
            title = Text.optional(title, 50);
        }
    }

    /**
     * 代理: for an absence, from the effective day to {@code until}.
     *
     * @param person who stands in
     * @param principal the appointment that is stood in for
     * @param principalPerson who holds it
     */
    record DelegateAppointment(
            PersonId person,
            AppointmentId appointment,
            AppointmentId principal,
            PersonId principalPerson,
            LocalDate until,
            Basis basis)
            implements AppointmentCommand {}

    /** From the effective day on it is no longer held. */
    record EndAppointment(PersonId person, AppointmentId appointment, EndCause cause, Basis basis)
            implements AppointmentCommand {}

    /** Taken back from the effective day on, for cause. A back-dated one flags, never undoes. */
    record RevokeAppointment(PersonId person, AppointmentId appointment, Basis basis)
            implements AppointmentCommand {}

    /**
     * Puts the making of an appointment right; {@code effective} of the ask is the right first day.
     */
    record CorrectAppointment(
            PersonId person,
            AppointmentId appointment,
            long corrects,
            @Nullable String title,
            @Nullable LocalDate until,
            Basis basis)
            implements AppointmentCommand {
        public CorrectAppointment {
            title = Text.optional(title, 50);
        }
    }

    /** A new first password for the account, and the old one void. Leaves a record of who asked. */
    record ResetAccount(PersonId person, AppointmentId appointment, Basis basis)
            implements AppointmentCommand {}
}
