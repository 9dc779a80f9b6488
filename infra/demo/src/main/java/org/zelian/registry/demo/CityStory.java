package org.zelian.registry.demo;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.Addressee;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.NameFunctionalDepartment;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The first weeks: the city, its districts, their schools, the people, the systems. */
final class CityStory {

    private final Story story;
    private final UnitId city;
    private final PersonId cityAdmin;
    private final Names names = new Names();
    private final Numbers numbers = new Numbers();
    private final List<Posted> schools = new ArrayList<>();
    private final Map<UnitId, LocalDate> systemsRegisteredOn = new HashMap<>();
    private int letters;

    CityStory(Story story, UnitId city, PersonId cityAdmin) {
        this.story = story;
        this.city = city;
        this.cityAdmin = cityAdmin;
    }

    /**
     * A school and those who answer for it.
     *
     * @param place in its district, from 1
     */
    record Posted(
            District district,
            int place,
            School school,
            UnitId unit,
            PersonId head,
            PersonId deputy,
            AppointmentId deputyPost,
            PersonId it,
            AppointmentId itPost) {}

    List<Posted> schools() {
        return schools;
    }

    Posted school(District district, int place) {
        return schools.stream()
                .filter(school -> school.district().equals(district) && school.place() == place)
                .findFirst()
                .orElseThrow();
    }

    Numbers numbers() {
        return numbers;
    }

    void tell() {
        cityPosts();
        for (District district : District.ALL) {
            story.turnTo(story.day().plusDays(1));
            districtWithPeople(district);
            for (int place = 1; place <= School.OF_A_DISTRICT.size(); place++) {
                schoolWithPeople(district, place, School.OF_A_DISTRICT.get(place - 1));
            }
        }
        for (Posted school : schools) {
            if (school.place() == 1) {
                story.turnTo(story.day().plusDays(2));
            }
            systemsOf(school);
        }
    }

    private void cityPosts() {
        post(cityAdmin, person("SJSH0001", city, cityAdmin), Role.CITY_APPROVER, city, "安全科科长");
        post(cityAdmin, person("SJY00001", city, cityAdmin), Role.AUDITOR, city, "审计员");
        post(cityAdmin, person("GA000001", city, cityAdmin), Role.POLICE_LIAISON, city, "公安联络员");
        post(cityAdmin, person("YW000001", city, cityAdmin), Role.PLATFORM_OPERATOR, city, "平台运维员");
        post(cityAdmin, person("SZR00001", city, cityAdmin), Role.FIRST_RESPONSIBLE, city, "局长");
        post(cityAdmin, person("SZR00002", city, cityAdmin), Role.DIRECT_RESPONSIBLE, city, "副局长");
        story.tell(cityAdmin, new NameFunctionalDepartment(city, "网络安全和信息化处", Basis.none()));
    }

    private void districtWithPeople(District district) {
        UnitId bureau = district.bureau();
        story.tell(
                cityAdmin,
                new RegisterUnit(
                        bureau,
                        district.name(),
                        new UnitNature(
                                UnitKind.DISTRICT_BUREAU,
                                Applicability.BINDING,
                                Addressee.DISTRICT_EDUCATION_BUREAU),
                        city,
                        new DivisionCode(district.division()),
                        new UnitCodes(null, null, null),
                        "信息科",
                        Basis.none()));
        register(district.admin(), bureau, cityAdmin);
        post(cityAdmin, district.admin(), Role.DISTRICT_ADMIN, bureau, "信息科科长");
        register(district.approver(), bureau, district.admin());
        post(district.admin(), district.approver(), Role.DISTRICT_APPROVER, bureau, "安全股股长");
        PersonId head = numbers.person();
        register(head, bureau, district.admin());
        post(district.admin(), head, Role.FIRST_RESPONSIBLE, bureau, "局长");
        PersonId deputy = numbers.person();
        register(deputy, bureau, district.admin());
        post(district.admin(), deputy, Role.DIRECT_RESPONSIBLE, bureau, "副局长");
    }

    private void schoolWithPeople(District district, int place, School school) {
        UnitId unit = Numbers.school(district.letters(), place);
        PersonId by = district.admin();
        story.tell(
                by,
                new RegisterUnit(
                        unit,
                        district.shortName() + school.name(),
                        new UnitNature(school.kind(), Applicability.BINDING, null),
                        district.bureau(),
                        new DivisionCode(district.division()),
                        new UnitCodes(null, null, code(district, place, school)),
                        department(district, place),
                        Basis.none()));
        boolean first = district.letters().equals("JJ") && place == 1;
        PersonId head = person(first ? "XZ000001" : null, unit, by);
        post(by, head, Role.FIRST_RESPONSIBLE, unit, "校长");
        PersonId deputy = person(first ? "FXZ00001" : null, unit, by);
        AppointmentId deputyPost = post(by, deputy, Role.DIRECT_RESPONSIBLE, unit, "分管副校长");
        PersonId it = person(first ? "WG000001" : null, unit, by);
        AppointmentId itPost = post(by, it, Role.UNIT_IT, unit, "信息中心主任");
        schools.add(
                new Posted(district, place, school, unit, head, deputy, deputyPost, it, itPost));
    }

    /** Two schools have named none, which the register asks them for (F20). */
    private static @Nullable String department(District district, int place) {
        return switch (district.letters() + " " + place) {
            case "JJ 10", "WH 4" -> null;
            default -> "信息中心";
        };
    }

    private static SchoolCode code(District district, int place, School school) {
        return new SchoolCode(
                String.format(
                        Locale.ROOT,
                        "%s51%s%03d",
                        school.category(),
                        district.division().substring(3),
                        place));
    }

    /** The day from which the school's first systems are in the register. */
    LocalDate systemsRegisteredOn(Posted school) {
        return Objects.requireNonNull(systemsRegisteredOn.get(school.unit()));
    }

    private void systemsOf(Posted school) {
        systemsRegisteredOn.put(school.unit(), story.day());
        register(school, 1, Systems.PORTAL);
        register(school, 2, second(school));
        register(school, 4, fourth(school));
        register(school, 5, Systems.OFFICE);
    }

    /** The system that most schools of the kind have beside their portal. */
    static Systems second(Posted school) {
        return switch (school.school().kind()) {
            case KINDERGARTEN -> Systems.HOME_KINDERGARTEN;
            case SECONDARY_VOCATIONAL_SCHOOL -> Systems.TRAINING;
            case COMPLETE_MIDDLE_SCHOOL, SENIOR_MIDDLE_SCHOOL -> Systems.SMART_CAMPUS;
            case NINE_YEAR_SCHOOL -> Systems.CAMPUS_CARD;
            case JUNIOR_MIDDLE_SCHOOL -> Systems.STAFF_RECORDS;
            default -> school.place() % 2 == 0 ? Systems.LIBRARY : Systems.STUDENT_RECORDS;
        };
    }

    /** Another of its systems. */
    static Systems fourth(Posted school) {
        return school.school().kind() == UnitKind.JUNIOR_MIDDLE_SCHOOL
                ? Systems.STUDENT_RECORDS
                : Systems.STAFF_RECORDS;
    }

    private void register(Posted school, int number, Systems system) {
        String host =
                "s" + school.place() + "." + school.district().letters().toLowerCase(Locale.ROOT);
        story.tell(
                school.it(),
                new RegisterTarget(
                        Numbers.target(school.district().letters(), school.place(), number),
                        school.unit(),
                        school.district().shortName() + school.school().name() + system.title,
                        TargetKind.INFORMATION_SYSTEM,
                        BuildKind.EXISTING,
                        story.day().minusYears(1L + school.place() % 5).withDayOfMonth(1),
                        false,
                        system.business(),
                        Systems.service(300 + 137 * school.place() + 90 * number),
                        system.deployment(host, school.place() * 2 + number),
                        system.architecture(false),
                        Basis.none()));
    }

    private PersonId person(@Nullable String number, UnitId unit, PersonId by) {
        PersonId person = number == null ? numbers.person() : Numbers.person(number);
        register(person, unit, by);
        return person;
    }

    /** Phone numbers of the range nobody can have: they begin with 100. */
    void register(PersonId person, UnitId unit, PersonId by) {
        story.tell(by, registration(person, unit, Basis.none()));
    }

    /** From an earlier day on. */
    void registerLate(
            PersonId person, UnitId unit, PersonId by, LocalDate effective, String reason) {
        Sealed words = Sealed.of(by.value(), reason, 200);
        story.tell(by, effective, registration(person, unit, new Basis(null, words)));
    }

    private RegisterPerson registration(PersonId person, UnitId unit, Basis basis) {
        String key = person.value();
        String digits =
                String.format(Locale.ROOT, "100%08d", Math.floorMod(key.hashCode(), 100_000_000));
        return new RegisterPerson(
                person,
                unit,
                Sealed.of(key, names.next(), 50),
                Sealed.of(key, digits, 20),
                Sealed.of(key, person.number().toLowerCase(Locale.ROOT) + "@zelian.example", 100),
                null,
                basis);
    }

    AppointmentId post(PersonId by, PersonId person, Role role, UnitId unit, String title) {
        AppointmentId appointment = numbers.appointment();
        story.tell(
                by,
                new AppointPerson(
                        person,
                        appointment,
                        role,
                        unit,
                        title,
                        null,
                        null,
                        null,
                        letter(story.day())));
        return appointment;
    }

    /** The next letter, issued on a day. */
    Basis letter(LocalDate issued) {
        return new Basis(nextLetter(issued), null);
    }

    /** The next letter, with a reason written by somebody. */
    Basis letter(LocalDate issued, PersonId author, String reason) {
        return new Basis(nextLetter(issued), Sealed.of(author.value(), reason, 200));
    }

    private OfficialDocument nextLetter(LocalDate issued) {
        return new OfficialDocument(
                String.format(Locale.ROOT, "示教人〔%d〕%d号", issued.getYear(), ++letters),
                "市教育局（示范）",
                issued);
    }
}
