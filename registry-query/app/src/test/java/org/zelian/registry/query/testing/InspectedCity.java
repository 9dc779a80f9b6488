package org.zelian.registry.query.testing;

import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.query.testing.TestLedger.By;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A third city, after the story of {@link GradedCity}, whose systems are inspected; today is
 * 2026-06-30. All of it is entered in June.
 *
 * <p>The first school looked at three of its systems itself, and put that right; the police looked
 * at its learning system, which is of level 3, and whose plan of the year is filed. Its shop system
 * goes over to the second school.
 */
public final class InspectedCity {

    private static final LocalDate ENTERED = LocalDate.parse("2026-06-10");
    private static final InspectedCity ONCE = new InspectedCity();

    public final UnitId bureau = UnitId.from(UUID.randomUUID());
    public final UnitId district = UnitId.from(UUID.randomUUID());
    public final UnitId otherDistrict = UnitId.from(UUID.randomUUID());
    public final UnitId school = UnitId.from(UUID.randomUUID());
    public final UnitId otherSchool = UnitId.from(UUID.randomUUID());

    public final PersonId cityAdmin = PersonId.from(UUID.randomUUID());
    public final PersonId head = PersonId.from(UUID.randomUUID());
    public final PersonId otherHead = PersonId.from(UUID.randomUUID());

    public final ProtectionTargetId learning = target();
    public final ProtectionTargetId library = target();
    public final ProtectionTargetId shop = target();

    public final InspectionId self = InspectionId.from(UUID.randomUUID());
    public final InspectionId police = InspectionId.from(UUID.randomUUID());
    public final ProtectionPlanId plan = ProtectionPlanId.from(UUID.randomUUID());

    /** The plan of the shop system of the year before, filed by the first school. */
    public final ProtectionPlanId shopPlan = ProtectionPlanId.from(UUID.randomUUID());

    public final byte[] shopPlanFile = "检验小卖部 保护工作方案".getBytes(StandardCharsets.UTF_8);

    /** Position of the correction of the school's own inspection. */
    public final long inspectionCorrected;

    private final TestLedger ledger = Running.once().ledger;
    private final By admin = by(cityAdmin, Role.CITY_ADMIN, bureau);
    private final By school1 = by(head, Role.FIRST_RESPONSIBLE, school);
    private final long last;

    private InspectedCity() {
        follows(GradedCity.once());
        unitsAndPeople();
        graded(learning, "检验学习系统", L3);
        graded(library, "检验图书系统", L2);
        graded(shop, "检验小卖部系统", L3);
        ledger.on(ENTERED, day("2026-02-01"), school1)
                .naming(Files.digest(shopPlanFile))
                .with(shopPlan.value(), filed(shopPlan, shop, 2025))
                .record();
        inspectionCorrected = inspected();
        record(
                "2026-05-15",
                admin,
                shop.value(),
                new TargetHandedOver(shop, school, otherSchool, Basis.none()));
        record("2026-05-20", school1, plan.value(), filed(plan, learning, 2026));
        last = record("2026-06-02", school1, library.value(), Samples.renamed(library, "检验图书新系统"));
    }

    private static ProtectionPlanFiled filed(
            ProtectionPlanId id, ProtectionTargetId target, int year) {
        return new ProtectionPlanFiled(
                id, target, new ProtectionPlan(year, Samples.SCAN, Samples.SCAN), Basis.none());
    }

    public static InspectedCity once() {
        return ONCE;
    }

    /** Asks as somebody, about now, once all of the story is known. */
    public Asker as(PersonId person) {
        return Asker.of(person.number().toLowerCase(Locale.ROOT), last);
    }

    /** The ledger's clock goes forward only: that story is told first. */
    private static void follows(GradedCity story) {
        if (story.fiveYears < 0) {
            throw new IllegalStateException("Nothing was told");
        }
    }

    private void unitsAndPeople() {
        register(bureau, "检验市教育局", UnitKind.CITY_BUREAU, null);
        register(district, "检验东区教育局", UnitKind.DISTRICT_BUREAU, bureau);
        register(otherDistrict, "检验西区教育局", UnitKind.DISTRICT_BUREAU, bureau);
        register(school, "检验第一中学", UnitKind.JUNIOR_MIDDLE_SCHOOL, district);
        register(otherSchool, "检验第二小学", UnitKind.PRIMARY_SCHOOL, otherDistrict);
        appoint(cityAdmin, Role.CITY_ADMIN, bureau);
        appoint(head, Role.FIRST_RESPONSIBLE, school);
        appoint(otherHead, Role.FIRST_RESPONSIBLE, otherSchool);
    }

    private void register(UnitId unit, String name, UnitKind kind, @Nullable UnitId superior) {
        record(
                "2026-01-06",
                By.BOOTSTRAP,
                unit.value(),
                new UnitRegistered(
                        unit,
                        name,
                        new UnitNature(kind, Applicability.BINDING, null),
                        superior,
                        new DivisionCode("510104"),
                        new UnitCodes(null, null, null),
                        null,
                        Basis.none()));
    }

    private void appoint(PersonId person, Role role, UnitId unit) {
        record(
                "2026-01-06",
                By.BOOTSTRAP,
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

    private void graded(ProtectionTargetId target, String name, SecurityProtectionLevel level) {
        GradingId grading = GradingId.from(UUID.randomUUID());
        record("2026-01-07", school1, target.value(), Samples.registered(target, school, name));
        record(
                "2026-01-08",
                school1,
                grading.value(),
                new ExistingGradingRecorded(
                        grading, target, Samples.existing(level, day("2023-05-01")), Basis.none()));
        record(
                "2026-01-09",
                admin,
                grading.value(),
                new ExistingGradingAccepted(grading, target, 0, Basis.none()));
    }

    private long inspected() {
        record(
                "2026-04-12",
                school1,
                self.value(),
                new InspectionRecorded(
                        self,
                        school,
                        looked(InspectionKind.SELF, "2026-04-10", true, learning, library, shop),
                        Basis.none()));
        long putRight =
                ledger.on(ENTERED, day("2026-04-12"), school1)
                        .with(
                                self.value(),
                                new InspectionCorrected(
                                        self,
                                        school,
                                        0,
                                        looked(
                                                InspectionKind.SELF,
                                                "2026-04-10",
                                                false,
                                                learning,
                                                shop),
                                        Basis.none()))
                        .record();
        record(
                "2026-05-10",
                admin,
                police.value(),
                new InspectionRecorded(
                        police,
                        school,
                        looked(InspectionKind.POLICE, "2026-05-09", true, learning),
                        new Basis(
                                new OfficialDocument("检公监〔2026〕7号", "示例公安机关", day("2026-05-08")),
                                null)));
        return putRight;
    }

    private static InspectionRecord looked(
            InspectionKind kind, String began, boolean upToLevel, ProtectionTargetId... targets) {
        return new InspectionRecord(
                kind, Set.of(targets), day(began), true, "核查日志留存", upToLevel, Samples.SCAN);
    }

    private long record(String day, By by, String stream, RegistryEvent event) {
        return ledger.on(ENTERED, day(day), by).with(stream, event).record();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static By by(PersonId person, Role role, UnitId unit) {
        return new By(person.value(), AppointmentId.from(UUID.randomUUID()), role, unit);
    }

    private static ProtectionTargetId target() {
        return ProtectionTargetId.from(UUID.randomUUID());
    }
}
