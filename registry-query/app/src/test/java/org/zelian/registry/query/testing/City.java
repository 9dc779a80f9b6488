package org.zelian.registry.query.testing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.person.PersonEvent.PersonRenamed;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.query.asking.Answers;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.testing.TestLedger.By;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * The story that the tests ask about; today is 2026-06-30.
 *
 * <p>A city bureau, two districts, a school in each and a kindergarten that moves from the first
 * district to the second. The first school registers a system, builds it, puts it online; its 直接责任人
 * is succeeded; it changes its name.
 */
public final class City {

    public static final LocalDate TODAY = Running.TODAY;

    private static final City ONCE = new City();

    public final UnitId bureau = unit();
    public final UnitId firstDistrict = unit();
    public final UnitId secondDistrict = unit();
    public final UnitId school = unit();
    public final UnitId otherSchool = unit();
    public final UnitId kindergarten = unit();

    public final PersonId cityAdmin = person();
    public final PersonId districtAdmin = person();
    public final PersonId otherDistrictAdmin = person();
    public final PersonId head = person();
    public final PersonId direct = person();
    public final PersonId nextDirect = person();
    public final PersonId network = person();
    public final PersonId otherHead = person();
    public final PersonId operator = person();
    public final PersonId erased = person();

    public final AppointmentId ofCityAdmin = appointment();
    public final AppointmentId ofDistrictAdmin = appointment();
    public final AppointmentId ofDirect = appointment();
    public final AppointmentId ofNextDirect = appointment();
    public final AppointmentId ofHead = appointment();
    public final AppointmentId ofNetwork = appointment();

    public final ProtectionTargetId system = target();
    public final ProtectionTargetId otherSystem = target();

    /** Position after which the correction of the day on which building began is known. */
    public final long corrected;

    private final TestLedger ledger = Running.once().ledger;
    private final By admin = by(cityAdmin, ofCityAdmin, Role.CITY_ADMIN, bureau);
    private final By district =
            by(districtAdmin, ofDistrictAdmin, Role.DISTRICT_ADMIN, firstDistrict);
    private final By it = by(network, ofNetwork, Role.UNIT_IT, school);
    private final long last;

    private City() {
        units();
        people();
        posts();
        corrected = systems();
        parameters();
        last = changes();
    }

    public static City once() {
        return ONCE;
    }

    /** Asks as somebody, about now, once all of the story is known. */
    public Asker as(PersonId person) {
        return Asker.of(person.number().toLowerCase(Locale.ROOT), last);
    }

    /** Nobody can read what was sealed for them any more. */
    public void erase(PersonId person) {
        erase(person.value());
    }

    /** Nobody can read what was sealed under the key any more. */
    public void erase(String key) {
        Running.once().keys.destroy(key);
        Running.once().application.getBean(Directory.class).forgetErased();
    }

    /** The queries that the running application answers. */
    public static Set<Class<?>> answered() {
        return Running.once().application.getBean(Answers.class).queries();
    }

    /** Status of a question whose token names this audience. */
    public int statusWithTokenFor(String audience) {
        return Asker.of(cityAdmin.number(), audience, last)
                .post(
                        "{\"name\":\"appointment.ShowMyAppointments\",\"query\":{}}"
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    /** What the running application says of itself. */
    public static String health() {
        return Asker.get("/actuator/health");
    }

    private void units() {
        LocalDate day = day("2025-01-02");
        register(day, bureau, "示例市教育局", UnitKind.CITY_BUREAU, null, "510100");
        register(day, firstDistrict, "示例锦江区教育局", UnitKind.DISTRICT_BUREAU, bureau, "510104");
        register(day, secondDistrict, "示例青羊区教育局", UnitKind.DISTRICT_BUREAU, bureau, "510105");
        register(day, school, "示例第九中学", UnitKind.JUNIOR_MIDDLE_SCHOOL, firstDistrict, "510104");
        register(day, otherSchool, "样例小学", UnitKind.PRIMARY_SCHOOL, secondDistrict, "510105");
        register(day, kindergarten, "样例幼儿园", UnitKind.KINDERGARTEN, firstDistrict, "510104");
    }

    private void register(
            LocalDate day,
            UnitId unit,
            String name,
            UnitKind kind,
            @Nullable UnitId superior,
            String division) {
        record(
                day,
                By.BOOTSTRAP,
                unit.value(),
                new UnitRegistered(
                        unit,
                        name,
                        new UnitNature(kind, Applicability.BINDING, null),
                        superior,
                        new DivisionCode(division),
                        new UnitCodes(null, null, null),
                        null,
                        Basis.none()));
    }

    private void people() {
        LocalDate day = day("2025-01-03");
        register(day, cityAdmin, bureau, "甲示例");
        register(day, districtAdmin, firstDistrict, "乙示例");
        register(day, otherDistrictAdmin, secondDistrict, "丙示例");
        register(day, head, school, "丁示例");
        register(day, direct, school, "戊示例");
        register(day, nextDirect, school, "单样例");
        register(day, network, school, "己示例");
        register(day, otherHead, otherSchool, "庚示例");
        register(day, operator, bureau, "辛示例");
        register(day, erased, school, "壬示例");
    }

    private void register(LocalDate day, PersonId person, UnitId unit, String name) {
        record(
                day,
                By.BOOTSTRAP,
                person.value(),
                new PersonRegistered(
                        person,
                        unit,
                        sealed(person, name),
                        sealed(person, "13800000000"),
                        null,
                        null,
                        Basis.none()));
    }

    private void posts() {
        LocalDate day = day("2025-01-06");
        appoint(day, day, By.BOOTSTRAP, cityAdmin, ofCityAdmin, Role.CITY_ADMIN, bureau);
        appoint(
                day,
                day,
                admin,
                districtAdmin,
                ofDistrictAdmin,
                Role.DISTRICT_ADMIN,
                firstDistrict);
        appoint(
                day,
                day,
                admin,
                otherDistrictAdmin,
                appointment(),
                Role.DISTRICT_ADMIN,
                secondDistrict);
        appoint(day, day, admin, operator, appointment(), Role.PLATFORM_OPERATOR, bureau);
        appoint(day, day, district, head, ofHead, Role.FIRST_RESPONSIBLE, school);
        appoint(day, day, district, network, ofNetwork, Role.UNIT_IT, school);
        appoint(day, day, admin, otherHead, appointment(), Role.FIRST_RESPONSIBLE, otherSchool);
        appoint(
                day("2025-02-03"),
                day("2025-02-01"),
                district,
                direct,
                ofDirect,
                Role.DIRECT_RESPONSIBLE,
                school);
    }

    private void appoint(
            LocalDate recorded,
            LocalDate from,
            By by,
            PersonId person,
            AppointmentId appointment,
            Role role,
            UnitId unit) {
        ledger.on(recorded, from, by)
                .with(
                        AppointmentCommand.stream(person),
                        made(person, appointment, role, unit, null))
                .record();
    }

    private AppointmentMade made(
            PersonId person,
            AppointmentId appointment,
            Role role,
            UnitId unit,
            @Nullable AppointmentId succeeds) {
        return new AppointmentMade(
                person,
                appointment,
                role,
                unit,
                null,
                role == Role.UNIT_IT ? day("2026-08-01") : null,
                succeeds,
                new Basis(
                        new OfficialDocument("示教〔2025〕1号", "示例教育局", day("2025-01-06")),
                        sealed(cityAdmin, "示例理由")));
    }

    private long systems() {
        record(day("2025-03-01"), it, system.value(), registered(system, school, "示例教务系统"));
        record(
                day("2025-03-02"),
                by(otherHead, appointment(), Role.FIRST_RESPONSIBLE, otherSchool),
                otherSystem.value(),
                registered(otherSystem, otherSchool, "样例门户网站"));
        record(day("2025-04-01"), it, system.value(), new BuildingBegun(system, Basis.none()));
        ledger.on(day("2025-06-10"), day("2025-06-01"), it)
                .with(system.value(), new TrialBegun(system, Basis.none()))
                .record();
        record(
                day("2025-07-01"),
                it,
                system.value(),
                new TargetDescribed(
                        system, "示例智慧教务平台", null, null, null, null, null, Basis.none()));
        return ledger.on(day("2025-08-01"), day("2025-03-20"), it)
                .with(
                        system.value(),
                        new LifeTransitionCorrected(system, 1, LifePhase.BUILDING, Basis.none()))
                .record();
    }

    private static TargetRegistered registered(
            ProtectionTargetId target, UnitId unit, String name) {
        return new TargetRegistered(
                target,
                unit,
                name,
                TargetKind.INFORMATION_SYSTEM,
                BuildKind.NEW,
                LifePhase.PLANNED,
                null,
                new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "示例业务"),
                new ServiceProvision(
                        ServiceProvision.Scope.CITY,
                        null,
                        null,
                        ServiceProvision.Audience.STAFF,
                        null,
                        300),
                new Deployment(
                        Deployment.Coverage.LOCAL_AREA,
                        null,
                        Deployment.Network.PRIVATE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null),
                new Architecture(Set.of(), null, null, null, null, null, null),
                Basis.none());
    }

    private void parameters() {
        LocalDate day = day("2025-08-05");
        Source source = new Source("示例文件", null, false);
        record(
                day,
                admin,
                "parameter-filing-days",
                new ParameterSet("filing-days", "备案期限", "30", "日", source, Basis.none()));
        record(
                day,
                admin,
                "codetable-division",
                new CodeIntroduced(
                        "division", "510132", "示例县", 1, null, null, source, Basis.none()));
        ledger.on(day("2025-08-06"), day("2025-12-01"), admin)
                .with(
                        "codetable-division",
                        new CodeWithdrawn("division", "510132", "510118", source, Basis.none()))
                .record();
    }

    private long changes() {
        record(day("2025-09-01"), admin, system.value(), new TargetPutOnline(system, Basis.none()));
        ledger.on(day("2025-09-20"), day("2025-10-01"), district)
                .with(
                        AppointmentCommand.stream(direct),
                        new AppointmentEnded(direct, ofDirect, EndCause.SUCCEEDED, Basis.none()))
                .with(
                        AppointmentCommand.stream(nextDirect),
                        made(nextDirect, ofNextDirect, Role.DIRECT_RESPONSIBLE, school, ofDirect))
                .record();
        record(
                day("2025-11-01"),
                district,
                school.value(),
                new UnitRenamed(school, "示例智慧中学", Basis.none()));
        record(
                day("2025-12-01"),
                district,
                head.value(),
                new PersonRenamed(head, sealed(head, "丁新名"), Basis.none()));
        return ledger.on(day("2026-01-05"), day("2026-01-01"), admin)
                .with(
                        kindergarten.value(),
                        new UnitMoved(
                                kindergarten,
                                secondDistrict,
                                new DivisionCode("510105"),
                                List.of(),
                                Basis.none()))
                .record();
    }

    private void record(LocalDate day, By by, String stream, RegistryEvent event) {
        ledger.on(day, by).with(stream, event).record();
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static By by(PersonId person, AppointmentId appointment, Role role, UnitId unit) {
        return new By(person.value(), appointment, role, unit);
    }

    private static Sealed sealed(PersonId person, String content) {
        return Sealed.of(person.value(), content, 100);
    }

    private static UnitId unit() {
        return UnitId.from(UUID.randomUUID());
    }

    private static PersonId person() {
        return PersonId.from(UUID.randomUUID());
    }

    private static AppointmentId appointment() {
        return AppointmentId.from(UUID.randomUUID());
    }

    private static ProtectionTargetId target() {
        return ProtectionTargetId.from(UUID.randomUUID());
    }
}
