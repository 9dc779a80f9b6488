package org.zelian.registry.query.obligations;

import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.SCHOOL;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;

import java.time.LocalDate;

/** An invented school, and who is responsible in it. */
final class Responsible {

    static final UnitNature NATURE =
            new UnitNature(UnitKind.PRIMARY_SCHOOL, Applicability.BINDING, null);
    static final DivisionCode DIVISION = new DivisionCode("510104");
    static final UnitCodes CODES = new UnitCodes(null, null, null);
    static final PersonId HEAD = new PersonId("person-00000001");
    static final PersonId DIRECT = new PersonId("person-00000002");
    static final AppointmentId OF_HEAD = new AppointmentId("appointment-00000001");
    static final AppointmentId OF_DIRECT = new AppointmentId("appointment-00000002");

    private Responsible() {}

    static long registered(Story story, String day, @Nullable String department) {
        return story.on(
                day,
                new UnitRegistered(
                        SCHOOL, "示例小学", NATURE, null, DIVISION, CODES, department, NONE));
    }

    static long named(Story story, String day) {
        return story.on(day, new FunctionalDepartmentNamed(SCHOOL, "信息中心", NONE));
    }

    static long head(Story story, String day, @Nullable String until) {
        return appointed(story, day, HEAD, OF_HEAD, Role.FIRST_RESPONSIBLE, until);
    }

    static long direct(Story story, String day, @Nullable String until) {
        return appointed(story, day, DIRECT, OF_DIRECT, Role.DIRECT_RESPONSIBLE, until);
    }

    static long appointed(
            Story story,
            String day,
            PersonId person,
            AppointmentId appointment,
            Role role,
            @Nullable String until) {
        return story.on(day, made(person, appointment, role, SCHOOL, until));
    }

    static AppointmentMade made(
            PersonId person,
            AppointmentId appointment,
            Role role,
            UnitId unit,
            @Nullable String until) {
        return new AppointmentMade(
                person,
                appointment,
                role,
                unit,
                null,
                until == null ? null : LocalDate.parse(until),
                null,
                NONE);
    }
}
