package org.zelian.registry.domain.appointment;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.appointment.Posts.APPOINTMENT;
import static org.zelian.registry.domain.appointment.Posts.BUREAU;
import static org.zelian.registry.domain.appointment.Posts.EARLIER;
import static org.zelian.registry.domain.appointment.Posts.HOLDING;
import static org.zelian.registry.domain.appointment.Posts.PERSON;
import static org.zelian.registry.domain.appointment.Posts.PREDECESSOR;
import static org.zelian.registry.domain.appointment.Posts.PREDECESSORS;
import static org.zelian.registry.domain.appointment.Posts.SCHOOL;
import static org.zelian.registry.domain.appointment.Posts.STREAM;
import static org.zelian.registry.domain.appointment.Posts.appoint;
import static org.zelian.registry.domain.appointment.Posts.atSchool;
import static org.zelian.registry.domain.appointment.Posts.earlier;
import static org.zelian.registry.domain.appointment.Posts.facts;
import static org.zelian.registry.domain.appointment.Posts.made;
import static org.zelian.registry.domain.appointment.Posts.released;
import static org.zelian.registry.domain.appointment.Posts.shortened;
import static org.zelian.registry.domain.appointment.Posts.succeed;
import static org.zelian.registry.domain.appointment.Posts.taken;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.Streams;
import org.zelian.registry.domain.TermEndsAfterItBegins;
import org.zelian.registry.domain.person.PersonStanding;
import org.zelian.registry.domain.person.ThePersonIsInService;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;

class AppointingTest {

    private final Streams streams = new Streams();
    private final AppointmentDesk desk =
            new AppointmentDesk(streams.of(Appointments.class), streams.of(RoleHolding.class));

    @Test
    void a_head_is_appointed_ahead_and_takes_the_days() {
        AppointPerson command = appoint(Role.FIRST_RESPONSIBLE);
        streams.knowing(atSchool())
                .on(TOMORROW)
                .when(command, desk)
                .records(made(command), taken(APPOINTMENT, TOMORROW, null));
    }

    @Test
    void a_role_of_many_takes_no_days() {
        AppointPerson command = appoint(Role.UNIT_IT);
        streams.knowing(atSchool()).when(command, desk).records(made(command));
    }

    @Test
    void a_late_appointment_gives_a_reason() {
        streams.knowing(atSchool())
                .on(YESTERDAY)
                .when(appoint(Role.UNIT_IT), desk)
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void nobody_appoints_themselves() {
        streams.by(PERSON.value())
                .knowing(atSchool())
                .when(appoint(Role.UNIT_IT), desk)
                .isRefusedBy(NobodyAppointsThemselves.class);
    }

    @Test
    void the_bootstrap_appoints_the_first_city_admin() {
        AppointPerson command = appoint(Role.CITY_ADMIN, BUREAU, null);
        streams.by("bootstrap")
                .knowing(facts(BUREAU, UnitKind.CITY_BUREAU))
                .when(command, desk)
                .records(made(command));
    }

    @Test
    void an_appointment_names_its_document() {
        streams.knowing(atSchool())
                .when(
                        new AppointPerson(
                                PERSON,
                                APPOINTMENT,
                                Role.UNIT_IT,
                                SCHOOL,
                                null,
                                null,
                                null,
                                null,
                                because()),
                        desk)
                .isRefusedBy(AppointmentsNameTheirDocument.class);
    }

    @Test
    void a_term_does_not_end_before_it_begins() {
        streams.knowing(atSchool())
                .when(appoint(Role.UNIT_IT, SCHOOL, YESTERDAY), desk)
                .isRefusedBy(TermEndsAfterItBegins.class, TODAY, YESTERDAY);
    }

    @Test
    void only_a_person_in_service_is_appointed() {
        streams.knowing(new AppointmentFacts(atSchool().unit(), new PersonStanding(PERSON, false)))
                .when(appoint(Role.UNIT_IT), desk)
                .isRefusedBy(ThePersonIsInService.class, PERSON.value());
    }

    @Test
    void the_unit_is_active_on_the_first_day() {
        streams.knowing(new AppointmentFacts(null, atSchool().person()))
                .when(appoint(Role.UNIT_IT), desk)
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_ADMIN, CITY_BUREAU",
        "DISTRICT_APPROVER, PRIMARY_SCHOOL",
        "CITY_ADMIN, DISTRICT_BUREAU",
        "CITY_APPROVER, UNIVERSITY",
        "PLATFORM_OPERATOR, DISTRICT_BUREAU",
        "AUDITOR, PRIMARY_SCHOOL",
        "POLICE_LIAISON, KINDERGARTEN"
    })
    void a_role_fits_its_unit(Role role, UnitKind kind) {
        streams.knowing(facts(SCHOOL, kind))
                .when(appoint(role), desk)
                .isRefusedBy(RolesFitTheirUnit.class, role, kind);
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_ADMIN, DISTRICT_BUREAU",
        "DISTRICT_APPROVER, DISTRICT_BUREAU",
        "CITY_APPROVER, CITY_BUREAU",
        "PLATFORM_OPERATOR, CITY_BUREAU",
        "AUDITOR, DISTRICT_BUREAU",
        "POLICE_LIAISON, CITY_BUREAU",
        "UNIT_IT, CITY_BUREAU"
    })
    void a_fitting_role_is_granted(Role role, UnitKind kind) {
        AppointPerson command = appoint(role);
        streams.knowing(facts(SCHOOL, kind)).when(command, desk).records(made(command));
    }

    @Test
    void nobody_holds_a_role_twice() {
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.UNIT_IT, SCHOOL, null))
                .knowing(atSchool())
                .when(appoint(Role.UNIT_IT), desk)
                .isRefusedBy(NobodyHoldsARoleTwice.class, Role.UNIT_IT, SCHOOL.value());
    }

    @Test
    void a_role_may_follow_its_own_earlier_term() {
        AppointPerson command = appoint(Role.UNIT_IT);
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.UNIT_IT, SCHOOL, YESTERDAY))
                .knowing(atSchool())
                .when(command, desk)
                .records(made(command));
    }

    @Test
    void an_auditor_takes_no_other_role() {
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.AUDITOR, BUREAU, null))
                .knowing(atSchool())
                .when(appoint(Role.UNIT_IT), desk)
                .isRefusedBy(AuditorsAndOperatorsHoldNoOtherRole.class, Role.UNIT_IT, Role.AUDITOR);
    }

    @Test
    void who_has_a_role_does_not_become_operator() {
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.UNIT_IT, SCHOOL, null))
                .knowing(facts(BUREAU, UnitKind.CITY_BUREAU))
                .when(appoint(Role.PLATFORM_OPERATOR, BUREAU, null), desk)
                .isRefusedBy(
                        AuditorsAndOperatorsHoldNoOtherRole.class,
                        Role.PLATFORM_OPERATOR,
                        Role.UNIT_IT);
    }

    @Test
    void who_was_an_auditor_may_take_a_role() {
        AppointPerson command = appoint(Role.UNIT_IT);
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.AUDITOR, BUREAU, null))
                .given(STREAM, TODAY, new AppointmentRevoked(PERSON, EARLIER, because()))
                .knowing(atSchool())
                .when(command, desk)
                .records(made(command));
    }

    @Test
    void an_auditor_may_audit_two_units() {
        AppointPerson command = appoint(Role.AUDITOR, BUREAU, null);
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.AUDITOR, SCHOOL, null))
                .knowing(facts(BUREAU, UnitKind.DISTRICT_BUREAU))
                .when(command, desk)
                .records(made(command));
    }

    @Test
    void a_number_belongs_to_one_appointment() {
        AppointPerson command = appoint(Role.UNIT_IT);
        streams.given(STREAM, AT_FIRST, made(appoint(Role.UNIT_IT, SCHOOL, YESTERDAY)))
                .knowing(atSchool())
                .when(command, desk)
                .isRefusedBy(AnAppointmentIsMadeOnce.class, APPOINTMENT.value());
    }

    @Test
    void who_has_seen_another_version_appoints_nobody() {
        streams.having(3).knowing(atSchool()).when(appoint(Role.UNIT_IT), desk).isAConflict();
    }

    @Test
    void a_unit_has_one_head() {
        predecessorHeads(null)
                .knowing(atSchool())
                .when(appoint(Role.FIRST_RESPONSIBLE), desk)
                .isRefusedBy(
                        ARoleHasOneHolder.class,
                        Role.FIRST_RESPONSIBLE,
                        SCHOOL.value(),
                        AT_FIRST,
                        "");
    }

    @Test
    void the_next_head_is_appointed_for_after_the_term() {
        AppointPerson command = appoint(Role.FIRST_RESPONSIBLE);
        predecessorHeads(TODAY)
                .knowing(atSchool())
                .on(TOMORROW)
                .when(command, desk)
                .records(made(command), taken(APPOINTMENT, TOMORROW, null));
    }

    @Test
    void a_successor_ends_the_predecessors_term_the_day_before() {
        AppointPerson command = succeed(Role.FIRST_RESPONSIBLE, PREDECESSOR);
        predecessorHeads(null)
                .knowing(atSchool())
                .on(TOMORROW)
                .when(command, desk)
                .records(
                        made(command),
                        new AppointmentEnded(
                                PREDECESSOR, EARLIER, EndCause.SUCCEEDED, command.basis()),
                        shortened(EARLIER, TODAY),
                        taken(APPOINTMENT, TOMORROW, null));
    }

    @Test
    void who_is_succeeded_on_the_first_day_never_held_the_role() {
        AppointPerson command = succeed(Role.FIRST_RESPONSIBLE, PREDECESSOR);
        streams.given(
                        PREDECESSORS,
                        TODAY,
                        earlier(PREDECESSOR, Role.FIRST_RESPONSIBLE, SCHOOL, null))
                .given(HOLDING, TODAY, taken(EARLIER, TODAY, null))
                .knowing(atSchool())
                .when(command, desk)
                .records(
                        made(command),
                        new AppointmentEnded(
                                PREDECESSOR, EARLIER, EndCause.SUCCEEDED, command.basis()),
                        released(EARLIER),
                        taken(APPOINTMENT, TODAY, null));
    }

    @Test
    void somebody_may_succeed_themselves_under_a_new_paper() {
        AppointPerson command = succeed(Role.FIRST_RESPONSIBLE, PERSON);
        streams.given(STREAM, AT_FIRST, earlier(PERSON, Role.FIRST_RESPONSIBLE, SCHOOL, null))
                .given(HOLDING, AT_FIRST, taken(EARLIER, AT_FIRST, null))
                .knowing(atSchool())
                .when(command, desk)
                .records(
                        new AppointmentEnded(PERSON, EARLIER, EndCause.SUCCEEDED, command.basis()),
                        shortened(EARLIER, YESTERDAY),
                        made(command),
                        taken(APPOINTMENT, TODAY, null));
    }

    @Test
    void a_succession_names_the_holder() {
        predecessorHeads(null)
                .knowing(atSchool())
                .when(succeed(Role.FIRST_RESPONSIBLE, null), desk)
                .isRefusedBy(ASuccessionNamesAppointmentAndHolder.class);
    }

    @Test
    void a_successor_takes_the_same_role() {
        predecessorHeads(null)
                .knowing(atSchool())
                .when(succeed(Role.DIRECT_RESPONSIBLE, PREDECESSOR), desk)
                .isRefusedBy(
                        ASuccessorTakesTheSameRole.class, Role.DIRECT_RESPONSIBLE, SCHOOL.value());
    }

    @Test
    void only_who_holds_a_role_is_succeeded() {
        predecessorHeads(YESTERDAY)
                .knowing(atSchool())
                .when(succeed(Role.FIRST_RESPONSIBLE, PREDECESSOR), desk)
                .isRefusedBy(AnAppointmentEndsWithinItsTerm.class, TODAY, AT_FIRST, YESTERDAY);
    }

    @Test
    void a_predecessor_has_the_appointment_named() {
        streams.given(
                        PREDECESSORS,
                        AT_FIRST,
                        made(
                                new AppointPerson(
                                        PREDECESSOR,
                                        APPOINTMENT,
                                        Role.UNIT_IT,
                                        SCHOOL,
                                        null,
                                        null,
                                        null,
                                        null,
                                        because())))
                .knowing(atSchool())
                .when(succeed(Role.UNIT_IT, PREDECESSOR), desk)
                .isRefusedBy(TheAppointmentIsKnown.class, EARLIER.value());
    }

    private Streams predecessorHeads(@Nullable LocalDate until) {
        return streams.given(
                        PREDECESSORS,
                        AT_FIRST,
                        earlier(PREDECESSOR, Role.FIRST_RESPONSIBLE, SCHOOL, until))
                .given(HOLDING, AT_FIRST, taken(EARLIER, AT_FIRST, until));
    }
}
