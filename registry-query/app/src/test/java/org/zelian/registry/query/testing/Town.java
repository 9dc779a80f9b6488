package org.zelian.registry.query.testing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.Risk;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.query.obligations.Papers;
import org.zelian.registry.query.testing.TestLedger.By;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A neighbouring town with something to do, outside everybody's scope in the {@link City}; today is
 * 2026-06-30.
 *
 * <p>Two schools under a bureau. The first left a graded system unfiled, for a month with a waiver,
 * and took another into use lately; the police ordered it to put something right. The second has a
 * certificate on a form of 2007, and a filing that lies with the police.
 */
public final class Town {

    private static final Town ONCE = new Town();

    public final UnitId bureau = UnitId.from(UUID.randomUUID());
    public final UnitId school = UnitId.from(UUID.randomUUID());
    public final UnitId otherSchool = UnitId.from(UUID.randomUUID());

    public final PersonId admin = person();
    public final PersonId liaison = person();
    public final PersonId head = person();
    public final PersonId otherHead = person();

    public final ProtectionTargetId unfiled = target();
    public final ProtectionTargetId ungraded = target();
    public final ProtectionTargetId old = target();
    public final ProtectionTargetId pending = target();

    /** 2026-03-10 to 2026-04-09; waived in May. */
    public final ObligationId toFile;

    /** Position before the waiver was said. */
    public final long beforeTheWaiver;

    private final TestLedger ledger = Running.once().ledger;
    private final City city = City.once();
    private final long last;

    private Town() {
        unit(bureau, "邻市教育局", UnitKind.CITY_BUREAU, null);
        unit(school, "邻市一中", UnitKind.JUNIOR_MIDDLE_SCHOOL, bureau);
        unit(otherSchool, "邻市二小", UnitKind.PRIMARY_SCHOOL, bureau);
        appoint(admin, Role.CITY_ADMIN, bureau);
        appoint(liaison, Role.POLICE_LIAISON, bureau);
        appoint(head, Role.FIRST_RESPONSIBLE, school);
        appoint(otherHead, Role.FIRST_RESPONSIBLE, otherSchool);
        register("2026-03-02", unfiled, school, "邻市学籍系统");
        beforeTheWaiver = graded("2026-03-10", unfiled);
        toFile = ObligationId.of("F02", unfiled, beforeTheWaiver);
        record(
                "2026-05-01",
                toFile.value(),
                new ObligationWaived(toFile, school, City.day("2026-05-31"), Basis.none()));
        register("2026-05-20", pending, otherSchool, "邻市办公系统");
        graded("2026-06-01", pending);
        register("2026-06-05", ungraded, school, "邻市门户网站");
        existing("2026-06-10", old);
        ordered("2026-06-15", "2026-07-20");
        last = submitted("2026-06-20", pending);
    }

    public static Town once() {
        return ONCE;
    }

    /** Asks as somebody, about now, once all of the story is known. */
    public Asker as(PersonId person) {
        return Asker.of(person.number().toLowerCase(Locale.ROOT), last);
    }

    /** Somebody who has nothing to do with it. */
    public Asker stranger() {
        return Asker.of(city.cityAdmin.number().toLowerCase(Locale.ROOT), last);
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
                        null,
                        Basis.none()));
    }

    private void appoint(PersonId person, Role role, UnitId unit) {
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
    }

    private void register(String day, ProtectionTargetId target, UnitId unit, String name) {
        record(
                day,
                target.value(),
                new TargetRegistered(
                        target,
                        unit,
                        name,
                        TargetKind.INFORMATION_SYSTEM,
                        BuildKind.EXISTING,
                        LifePhase.ONLINE,
                        City.day("2019-09-01"),
                        Papers.BUSINESS,
                        Papers.SERVICE,
                        Papers.DEPLOYMENT,
                        Papers.ARCHITECTURE,
                        Basis.none()));
    }

    private long graded(String day, ProtectionTargetId target) {
        GradingId grading = GradingId.from(UUID.randomUUID());
        record(
                day,
                grading.value(),
                new GradingStarted(grading, target, GradingMatrix.GBT22240_2020, Basis.none()));
        record(
                day,
                grading.value(),
                new GradingSubmitted(
                        grading,
                        target,
                        Papers.content(SecurityProtectionLevel.L2, "OTHER"),
                        Basis.none()));
        return record(day, grading.value(), new GradingApproved(grading, target, 1, Basis.none()));
    }

    private void existing(String day, ProtectionTargetId target) {
        register(day, target, otherSchool, "邻市图书系统");
        FilingId filing = FilingId.from(UUID.randomUUID());
        record(
                day,
                filing.value(),
                new ExistingFilingRecorded(
                        filing,
                        target,
                        Papers.existingFiling(
                                SecurityProtectionLevel.L2,
                                FormEdition.FORM_2007,
                                "2022-05-06",
                                null),
                        Basis.none()));
    }

    /** About the system that is not filed. */
    private void ordered(String day, String dueOn) {
        RectificationId order = RectificationId.from(UUID.randomUUID());
        RectificationOrder said =
                new RectificationOrder(
                        Origin.POLICE,
                        "邻市整改通知",
                        City.day(dueOn),
                        List.of(new OrderItem(unfiled, Risk.HIGH, null, null, "弱口令")),
                        null,
                        null,
                        Papers.FILE);
        record(day, order.value(), new RectificationOrdered(order, school, said, Basis.none()));
    }

    private long submitted(String day, ProtectionTargetId target) {
        FilingId filing = FilingId.from(UUID.randomUUID());
        GradingId based = GradingId.from(UUID.randomUUID());
        record(day, filing.value(), new FilingPrepared(filing, target, based, Basis.none()));
        return record(
                day,
                filing.value(),
                new FilingSubmitted(
                        filing,
                        target,
                        FormEdition.FORM_2025,
                        Papers.form(based, SecurityProtectionLevel.L2, false, true),
                        Basis.none()));
    }

    private long record(String day, String stream, RegistryEvent event) {
        LocalDate on = LocalDate.parse(day);
        return ledger.on(on, By.BOOTSTRAP).with(stream, event).record();
    }

    private static PersonId person() {
        return PersonId.from(UUID.randomUUID());
    }

    private static ProtectionTargetId target() {
        return ProtectionTargetId.from(UUID.randomUUID());
    }
}
