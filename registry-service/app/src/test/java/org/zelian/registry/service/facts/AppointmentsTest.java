package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

class AppointmentsTest {

    private static final PersonId HEAD = new PersonId("person-00000001");
    private static final PersonId DEPUTY = new PersonId("person-00000002");
    private static final UnitId SCHOOL = new UnitId("unit-00000001");
    private static final AppointmentId POST = new AppointmentId("appointment-00000001");
    private static final AppointmentId STANDING_IN = new AppointmentId("appointment-00000002");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 20);

    private final Appointments appointments = new Appointments();

    AppointmentsTest() {
        appointments.apply(
                new AppointmentMade(
                        HEAD, POST, Role.FIRST_RESPONSIBLE, SCHOOL, null, null, null, Basis.none()),
                FROM.minusYears(1));
        appointments.apply(
                new AppointmentDelegated(
                        DEPUTY,
                        STANDING_IN,
                        POST,
                        HEAD,
                        Role.FIRST_RESPONSIBLE,
                        SCHOOL,
                        UNTIL,
                        Basis.none()),
                FROM);
    }

    @Test
    void a_delegation_within_its_principals_days_outlives_nothing() {
        assertThat(outliving()).isEmpty();
        end(UNTIL.plusDays(1));
        assertThat(outliving()).isEmpty();
    }

    @Test
    void a_delegation_outlives_its_principal_from_the_day_on_which_that_is_ended_or_revoked() {
        end(UNTIL);
        assertThat(outliving()).containsExactly(Map.entry(STANDING_IN, UNTIL));
        appointments.apply(new AppointmentRevoked(HEAD, POST, Basis.none()), UNTIL.minusDays(3));
        assertThat(outliving()).containsExactly(Map.entry(STANDING_IN, UNTIL.minusDays(3)));
    }

    @Test
    void a_delegation_that_has_not_begun_outlives_its_principal_from_its_first_day() {
        end(FROM.minusDays(3));
        assertThat(outliving()).containsExactly(Map.entry(STANDING_IN, FROM));
    }

    @Test
    void a_delegation_outlives_a_principal_that_was_corrected_to_an_earlier_last_day() {
        correct(FROM.minusYears(1), UNTIL.minusDays(2));
        assertThat(outliving()).containsExactly(Map.entry(STANDING_IN, UNTIL.minusDays(1)));
    }

    @Test
    void a_delegation_before_a_principals_right_first_day_stood_in_for_nothing() {
        correct(UNTIL, null);
        assertThat(outliving()).isEmpty();
        correct(UNTIL.plusDays(1), null);
        assertThat(outliving()).containsExactly(Map.entry(STANDING_IN, FROM));
    }

    @Test
    void a_delegation_that_has_been_ended_outlives_nothing_more() {
        end(FROM.plusDays(3));
        appointments.apply(
                new AppointmentEnded(DEPUTY, STANDING_IN, EndCause.PRINCIPAL_ENDED, Basis.none()),
                FROM.plusDays(3));
        assertThat(outliving()).isEmpty();
    }

    private Map<AppointmentId, LocalDate> outliving() {
        return appointments.outliving(HEAD, POST).entrySet().stream()
                .collect(
                        Collectors.toMap(each -> each.getKey().appointment(), Map.Entry::getValue));
    }

    private void end(LocalDate day) {
        appointments.apply(
                new AppointmentEnded(HEAD, POST, EndCause.STEPPED_DOWN, Basis.none()), day);
    }

    private void correct(LocalDate from, @Nullable LocalDate until) {
        appointments.apply(
                new AppointmentCorrected(
                        HEAD, POST, 0, Role.FIRST_RESPONSIBLE, SCHOOL, null, until, Basis.none()),
                from);
    }
}
