package org.zelian.registry.domain.appointment;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.appointment.Posts.EARLIER;
import static org.zelian.registry.domain.appointment.Posts.PERSON;
import static org.zelian.registry.domain.appointment.Posts.SCHOOL;
import static org.zelian.registry.domain.appointment.Posts.earlier;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand.ResetAccount;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.domain.Circumstances;

class AppointmentsTest {

    private static final ResetAccount RESET = new ResetAccount(PERSON, EARLIER, Basis.none());

    private final Circumstances<Appointments> appointments = Circumstances.of(Appointments.class);

    @Test
    void an_account_is_reset_under_an_appointment() {
        appointments
                .given(AT_FIRST, earlier(PERSON, Role.UNIT_IT, SCHOOL, null))
                .when(RESET)
                .records(new AccountReset(PERSON, EARLIER, Basis.none()));
    }

    @Test
    void who_has_seen_another_version_resets_nothing() {
        appointments
                .given(AT_FIRST, earlier(PERSON, Role.UNIT_IT, SCHOOL, null))
                .having(2)
                .when(RESET)
                .isAConflict();
    }

    @Test
    void no_account_is_reset_under_an_appointment_that_is_over() {
        appointments
                .given(AT_FIRST, earlier(PERSON, Role.UNIT_IT, SCHOOL, YESTERDAY))
                .when(RESET)
                .isRefusedBy(TheAppointmentIsHeld.class, EARLIER.value(), TODAY);
    }
}
