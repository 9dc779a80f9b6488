package org.zelian.registry.domain.appointment;

import static org.zelian.registry.domain.Examples.paper;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermReleased;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermShortened;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermTaken;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.person.PersonStanding;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;

/** People, units and what is said of appointments in the examples. */
final class Posts {

    static final PersonId PERSON = new PersonId("person-00000001");
    static final PersonId PREDECESSOR = new PersonId("person-00000002");
    static final UnitId SCHOOL = new UnitId("unit-00000001");
    static final UnitId BUREAU = new UnitId("unit-00000002");
    static final AppointmentId APPOINTMENT = new AppointmentId("appointment-00000001");
    static final AppointmentId EARLIER = new AppointmentId("appointment-00000002");
    static final String STREAM = "appointments-00000001";
    static final String PREDECESSORS = "appointments-00000002";
    static final String HOLDING = "holding-00000001-FIRST_RESPONSIBLE";

    private Posts() {}

    static AppointmentFacts atSchool() {
        return facts(SCHOOL, UnitKind.PRIMARY_SCHOOL);
    }

    static AppointmentFacts facts(UnitId unit, UnitKind kind) {
        return new AppointmentFacts(
                new UnitStanding(unit, kind, true), new PersonStanding(PERSON, true));
    }

    static AppointPerson appoint(Role role, UnitId unit, @Nullable LocalDate until) {
        return new AppointPerson(PERSON, APPOINTMENT, role, unit, null, until, null, null, paper());
    }

    static AppointPerson appoint(Role role) {
        return appoint(role, SCHOOL, null);
    }

    static AppointPerson succeed(Role role, @Nullable PersonId predecessor) {
        return new AppointPerson(
                PERSON, APPOINTMENT, role, SCHOOL, null, null, EARLIER, predecessor, paper());
    }

    static AppointmentMade made(AppointPerson command) {
        return new AppointmentMade(
                command.person(),
                command.appointment(),
                command.role(),
                command.unit(),
                command.title(),
                command.until(),
                command.succeeds(),
                command.basis());
    }

    /** An earlier appointment of a person, as it was made. */
    static AppointmentMade earlier(
            PersonId person, Role role, UnitId unit, @Nullable LocalDate until) {
        return new AppointmentMade(person, EARLIER, role, unit, null, until, null, paper());
    }

    static TermTaken taken(AppointmentId appointment, LocalDate from, @Nullable LocalDate until) {
        return new TermTaken(SCHOOL, Role.FIRST_RESPONSIBLE, appointment, new Term(from, until));
    }

    static TermShortened shortened(AppointmentId appointment, LocalDate lastDay) {
        return new TermShortened(SCHOOL, Role.FIRST_RESPONSIBLE, appointment, lastDay);
    }

    static TermReleased released(AppointmentId appointment) {
        return new TermReleased(SCHOOL, Role.FIRST_RESPONSIBLE, appointment);
    }
}
