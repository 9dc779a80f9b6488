package org.zelian.registry.frontend.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.RequestAbout;
import org.zelian.registry.frontend.write.WriteRequest;

import java.time.LocalDate;

/** Bodies of what can be asked about appointments; {@code person} is who holds the one meant. */
sealed interface AppointmentRequest extends RequestAbout<AppointmentId> {

    @Override
    AppointmentCommand of(AppointmentId appointment, Basis because);

    record Appoint(
            PersonId person,
            Role role,
            UnitId unit,
            @Limit(50) @Nullable String title,
            @Nullable LocalDate until,
            @Nullable AppointmentId succeeds,
            @Nullable PersonId predecessor,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements AppointmentRequest {
        @Override
        public AppointmentCommand of(AppointmentId appointment, Basis because) {
            return new AppointmentCommand.AppointPerson(
                    person, appointment, role, unit, title, until, succeeds, predecessor, because);
        }
    }

    /**
     * @param person who stands in
     * @param principalPerson who holds the appointment stood in for
     */
    record Delegate(
            PersonId person,
            PersonId principalPerson,
            LocalDate until,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements WriteRequest {
        AppointmentCommand of(AppointmentId made, AppointmentId principal, Basis because) {
            return new AppointmentCommand.DelegateAppointment(
                    person, made, principal, principalPerson, until, because);
        }
    }

    record End(
            PersonId person,
            EndCause cause,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements AppointmentRequest {
        @Override
        public AppointmentCommand of(AppointmentId appointment, Basis because) {
            return new AppointmentCommand.EndAppointment(person, appointment, cause, because);
        }
    }

    record Revoke(PersonId person, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements AppointmentRequest {
        @Override
        public AppointmentCommand of(AppointmentId appointment, Basis because) {
            return new AppointmentCommand.RevokeAppointment(person, appointment, because);
        }
    }

    record Correct(
            PersonId person,
            long corrects,
            @Limit(50) @Nullable String title,
            @Nullable LocalDate until,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements AppointmentRequest {
        @Override
        public AppointmentCommand of(AppointmentId appointment, Basis because) {
            return new AppointmentCommand.CorrectAppointment(
                    person, appointment, corrects, title, until, because);
        }
    }

    record ResetAccount(PersonId person, @Nullable LocalDate effective, @Nullable GivenBasis basis)
            implements AppointmentRequest {
        @Override
        public AppointmentCommand of(AppointmentId appointment, Basis because) {
            return new AppointmentCommand.ResetAccount(person, appointment, because);
        }
    }
}
