package org.zelian.registry.domain.appointment;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.appointment.Posts.APPOINTMENT;
import static org.zelian.registry.domain.appointment.Posts.BUREAU;
import static org.zelian.registry.domain.appointment.Posts.EARLIER;
import static org.zelian.registry.domain.appointment.Posts.PERSON;
import static org.zelian.registry.domain.appointment.Posts.PREDECESSOR;
import static org.zelian.registry.domain.appointment.Posts.PREDECESSORS;
import static org.zelian.registry.domain.appointment.Posts.SCHOOL;
import static org.zelian.registry.domain.appointment.Posts.STREAM;
import static org.zelian.registry.domain.appointment.Posts.earlier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TermEndsAfterItBegins;
import org.zelian.registry.domain.person.PersonStanding;
import org.zelian.registry.domain.person.ThePersonIsInService;

import java.time.LocalDate;

class DelegatingTest {

    private static final LocalDate IN_A_WEEK = TODAY.plusDays(7);

    private final Streams streams =
            new Streams().knowing(new AppointmentFacts(null, new PersonStanding(PERSON, true)));
    private final AppointmentDesk desk =
            new AppointmentDesk(streams.of(Appointments.class), streams.of(RoleHolding.class));

    @Test
    void a_delegate_stands_in_and_takes_no_days() {
        headUntil(null)
                .on(TOMORROW)
                .when(delegate(PREDECESSOR, IN_A_WEEK), desk)
                .records(
                        new AppointmentDelegated(
                                PERSON,
                                APPOINTMENT,
                                EARLIER,
                                PREDECESSOR,
                                Role.FIRST_RESPONSIBLE,
                                SCHOOL,
                                IN_A_WEEK,
                                Basis.none()));
    }

    @Test
    void a_delegate_is_somebody_else() {
        headUntil(null)
                .when(delegate(PERSON, IN_A_WEEK), desk)
                .isRefusedBy(ADelegateIsSomebodyElse.class);
    }

    @Test
    void nobody_names_themselves_as_delegate() {
        headUntil(null)
                .by(PERSON.value())
                .when(delegate(PREDECESSOR, IN_A_WEEK), desk)
                .isRefusedBy(NobodyAppointsThemselves.class);
    }

    @Test
    void a_delegation_does_not_outlast_its_principal() {
        headUntil(TOMORROW)
                .when(delegate(PREDECESSOR, IN_A_WEEK), desk)
                .isRefusedBy(ADelegationStaysWithinItsPrincipal.class, AT_FIRST, TOMORROW);
    }

    @Test
    void a_delegation_does_not_end_before_it_begins() {
        headUntil(null)
                .when(delegate(PREDECESSOR, YESTERDAY), desk)
                .isRefusedBy(TermEndsAfterItBegins.class, TODAY, YESTERDAY);
    }

    @Test
    void a_delegate_does_not_delegate() {
        streams.given(
                        PREDECESSORS,
                        AT_FIRST,
                        new AppointmentDelegated(
                                PREDECESSOR,
                                EARLIER,
                                APPOINTMENT,
                                PERSON,
                                Role.FIRST_RESPONSIBLE,
                                SCHOOL,
                                IN_A_WEEK,
                                Basis.none()))
                .when(delegate(PREDECESSOR, IN_A_WEEK), desk)
                .isRefusedBy(ADelegateDoesNotDelegate.class, EARLIER.value());
    }

    @Test
    void an_auditor_stands_in_for_nobody() {
        headUntil(null)
                .given(STREAM, AT_FIRST, earlier(PERSON, Role.AUDITOR, BUREAU, null))
                .when(delegate(PREDECESSOR, IN_A_WEEK), desk)
                .isRefusedBy(
                        AuditorsAndOperatorsHoldNoOtherRole.class,
                        Role.FIRST_RESPONSIBLE,
                        Role.AUDITOR);
    }

    @Test
    void a_delegate_is_in_service() {
        headUntil(null)
                .knowing(new AppointmentFacts(null, null))
                .when(delegate(PREDECESSOR, IN_A_WEEK), desk)
                .isRefusedBy(ThePersonIsInService.class, PERSON.value());
    }

    private Streams headUntil(@Nullable LocalDate until) {
        return streams.given(
                PREDECESSORS,
                AT_FIRST,
                earlier(PREDECESSOR, Role.FIRST_RESPONSIBLE, SCHOOL, until));
    }

    private static DelegateAppointment delegate(PersonId principal, LocalDate until) {
        return new DelegateAppointment(
                PERSON, APPOINTMENT, EARLIER, principal, until, Basis.none());
    }
}
