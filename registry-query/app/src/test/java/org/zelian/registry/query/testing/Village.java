package org.zelian.registry.query.testing;

import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.query.digest.DailyDigest;
import org.zelian.registry.query.digest.DigestLog;
import org.zelian.registry.query.digest.Letters;
import org.zelian.registry.query.digest.MailServer;
import org.zelian.registry.query.digest.MailSettings;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.Moments;
import org.zelian.registry.query.obligations.Papers;
import org.zelian.registry.query.testing.TestLedger.By;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Where people have e-mail, outside everybody's scope in the {@link City}; today is 2026-06-30.
 *
 * <p>A bureau and two schools. The first has a graded system unfiled since 2026-04-09, and one to
 * be graded until 2026-07-06; several people there have to deal with both. In the second a filing
 * was due yesterday, and nobody there has an address.
 */
public final class Village {

    private static final Village ONCE = new Village();

    public final UnitId bureau = UnitId.from(UUID.randomUUID());
    public final UnitId school = UnitId.from(UUID.randomUUID());
    public final UnitId otherSchool = UnitId.from(UUID.randomUUID());

    public final PersonId admin;
    public final PersonId head;

    /** Switches the mail off. */
    public final PersonId quiet;

    /** Reads everything. */
    public final PersonId reader;

    /** Whose key is destroyed. */
    public final PersonId erased;

    public final PersonId otherHead;

    private final TestLedger ledger = Running.once().ledger;
    private final long last;

    private Village() {
        unit(bureau, "山村教育局", UnitKind.CITY_BUREAU, null);
        unit(school, "山村一中", UnitKind.JUNIOR_MIDDLE_SCHOOL, bureau);
        unit(otherSchool, "山村二小", UnitKind.PRIMARY_SCHOOL, bureau);
        admin = appointed("山管示例", "admin@village.example", Role.CITY_ADMIN, bureau);
        head = appointed("山校示例", "head@village.example", Role.FIRST_RESPONSIBLE, school);
        quiet = appointed("山静示例", "quiet@village.example", Role.DIRECT_RESPONSIBLE, school);
        reader = appointed("山读示例", "reader@village.example", Role.UNIT_IT, school);
        erased = appointed("山销示例", "erased@village.example", Role.UNIT_IT, school);
        otherHead = appointed("山二示例", null, Role.FIRST_RESPONSIBLE, otherSchool);
        appointed("山副示例", null, Role.DIRECT_RESPONSIBLE, otherSchool);
        appointed("山局示例", null, Role.FIRST_RESPONSIBLE, bureau);
        appointed("山科示例", null, Role.DIRECT_RESPONSIBLE, bureau);
        graded("2026-03-02", "2026-03-10", school, "山村学籍系统");
        register("2026-06-05", school, "山村门户网站");
        last = graded("2026-05-20", "2026-05-30", otherSchool, "山村办公系统");
    }

    public static Village once() {
        return ONCE;
    }

    /** Asks as somebody, about now, once all of the story is known. */
    public Asker as(PersonId person) {
        return Asker.of(person.number().toLowerCase(Locale.ROOT), last);
    }

    /** An instance that sends through a server on this machine. */
    public DailyDigest digest(MongoDatabase log, int port, Clock clock) {
        var application = Running.once().application;
        return new DailyDigest(
                application.getBean(Letters.class),
                new DigestLog(log, clock),
                new MailServer(
                        new MailSettings(
                                "127.0.0.1",
                                port,
                                MailSettings.Security.NONE,
                                "",
                                "",
                                "registry@village.example",
                                "https://zelian.example")),
                application.getBean(Moments.class),
                application.getBean(Entries.class),
                clock);
    }

    private void unit(UnitId unit, String name, UnitKind kind, @Nullable UnitId superior) {
        record(
                "2026-02-02",
                unit.value(),
                new UnitRegistered(
                        unit,
                        name,
                        new UnitNature(kind, Applicability.BINDING, null),
                        superior,
                        new DivisionCode("510100"),
                        new UnitCodes(null, null, null),
                        "信息中心",
                        Basis.none()));
    }

    private PersonId appointed(String name, @Nullable String email, Role role, UnitId unit) {
        PersonId person = PersonId.from(UUID.randomUUID());
        record(
                "2026-02-03",
                person.value(),
                new PersonRegistered(
                        person,
                        unit,
                        Sealed.of(person.value(), name, 50),
                        null,
                        email == null ? null : Sealed.of(person.value(), email, 100),
                        null,
                        Basis.none()));
        record(
                "2026-02-03",
                AppointmentCommand.stream(person),
                new AppointmentMade(
                        person,
                        AppointmentId.from(UUID.randomUUID()),
                        role,
                        unit,
                        null,
                        null,
                        null,
                        Basis.none()));
        return person;
    }

    private ProtectionTargetId register(String day, UnitId unit, String name) {
        ProtectionTargetId target = ProtectionTargetId.from(UUID.randomUUID());
        record(day, target.value(), Samples.registered(target, unit, name));
        return target;
    }

    private long graded(String registered, String graded, UnitId unit, String name) {
        ProtectionTargetId target = register(registered, unit, name);
        GradingId grading = GradingId.from(UUID.randomUUID());
        String stream = grading.value();
        record(
                graded,
                stream,
                new GradingStarted(grading, target, GradingMatrix.GBT22240_2020, Basis.none()));
        record(
                graded,
                stream,
                new GradingSubmitted(
                        grading,
                        target,
                        Papers.content(SecurityProtectionLevel.L2, "OTHER"),
                        Basis.none()));
        return record(graded, stream, new GradingApproved(grading, target, 1, Basis.none()));
    }

    private long record(String day, String stream, RegistryEvent event) {
        LocalDate on = LocalDate.parse(day);
        return ledger.on(on, By.BOOTSTRAP).with(stream, event).record();
    }
}
