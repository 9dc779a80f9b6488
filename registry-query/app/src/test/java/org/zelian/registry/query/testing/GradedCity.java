package org.zelian.registry.query.testing;

import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.testing.TestLedger.By;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A second city, after the story of {@link City}: what its systems were graded, and filed.
 *
 * <p>The first school's portal is graded, approved, filed and certified; a late entry describes it
 * anew, and a regrade begins. Its records system has a grading and a certificate of before. Its
 * office system is of level 1, and handed over to the second school, whose portal stands at the
 * authority and whose canteen system is not graded. The records system was evaluated before; a
 * cycle of the portal's evaluation brings a report that fits badly.
 */
public final class GradedCity {

    private static final GradedCity ONCE = new GradedCity();

    public final UnitId bureau = UnitId.from(UUID.randomUUID());
    public final UnitId district = UnitId.from(UUID.randomUUID());
    public final UnitId otherDistrict = UnitId.from(UUID.randomUUID());
    public final UnitId school = UnitId.from(UUID.randomUUID());
    public final UnitId otherSchool = UnitId.from(UUID.randomUUID());

    public final PersonId cityAdmin = PersonId.from(UUID.randomUUID());
    public final PersonId approver = PersonId.from(UUID.randomUUID());
    public final PersonId head = PersonId.from(UUID.randomUUID());
    public final PersonId direct = PersonId.from(UUID.randomUUID());
    public final PersonId otherHead = PersonId.from(UUID.randomUUID());

    public final ProtectionTargetId portal = target();
    public final ProtectionTargetId records = target();
    public final ProtectionTargetId office = target();
    public final ProtectionTargetId otherPortal = target();
    public final ProtectionTargetId canteen = target();

    public final GradingId portalGrading = grading();
    public final GradingId portalRegrade = grading();
    public final GradingId recordsGrading = grading();
    public final GradingId officeGrading = grading();
    public final GradingId otherPortalGrading = grading();

    public final FilingId portalFiling = FilingId.from(UUID.randomUUID());
    public final FilingId recordsFiling = FilingId.from(UUID.randomUUID());

    public final EvaluationId recordsEvaluation = EvaluationId.from(UUID.randomUUID());
    public final EvaluationId portalEvaluation = EvaluationId.from(UUID.randomUUID());

    /** What the determination of the office system's level names, before it was handed over. */
    public final byte[] officeFile = "样本办公系统 定级依据".getBytes(StandardCharsets.UTF_8);

    /** Position of the approval of the portal's grading. */
    public final long approval;

    /** Position after which the late description of the portal is known. */
    public final long described;

    /** Position after which certificates from 2026-02-01 on hold for five years. */
    public final long fiveYears;

    private final TestLedger ledger = Running.once().ledger;
    private final By admin = by(cityAdmin, Role.CITY_ADMIN, bureau);
    private final By authority = by(approver, Role.DISTRICT_APPROVER, district);
    private final By school1 = by(head, Role.FIRST_RESPONSIBLE, school);
    private final By school2 = by(otherHead, Role.FIRST_RESPONSIBLE, otherSchool);
    private final By policy =
            new By("policy:WhenFilingCertifiedThenGradingFinal", null, null, null);
    private final long last;

    private GradedCity() {
        follows(City.once());
        unitsAndPeople();
        rules();
        approval = portalIsGraded();
        portalIsFiled();
        recordsExistedBefore();
        officeIsHandedOver();
        described =
                ledger.on(day("2026-03-01"), day("2026-01-14"), school1)
                        .with(portal.value(), Samples.renamed(portal, "样本新门户"))
                        .record();
        fiveYears =
                ledger.on(day("2026-03-10"), day("2026-02-01"), admin)
                        .with("parameter-certificate-years", years("5"))
                        .record();
        otherPortalIsSubmitted();
        regradeBegins();
        last = portalIsEvaluated();
    }

    public static GradedCity once() {
        return ONCE;
    }

    /** Asks as somebody, about now, once all of the story is known. */
    public Asker as(PersonId person) {
        return Asker.of(person.number().toLowerCase(Locale.ROOT), last);
    }

    /** SHA-256 (hex) of an entry's event, as the ledger holds it. */
    public String storedDigest(String stream, long sequence) {
        return ledger.digest(stream, sequence);
    }

    /** Nobody can read what was sealed under this key any more. */
    public void erase(String key) {
        Running.once().keys.destroy(key);
        Running.once().application.getBean(Directory.class).forgetErased();
    }

    /** The ledger's clock goes forward only: that story is told first. */
    private static void follows(City story) {
        if (story.corrected < 0) {
            throw new IllegalStateException("Nothing was told");
        }
    }

    private void unitsAndPeople() {
        LocalDate day = day("2026-01-06");
        register(day, bureau, "样本市教育局", UnitKind.CITY_BUREAU, null);
        register(day, district, "样本北区教育局", UnitKind.DISTRICT_BUREAU, bureau);
        register(day, otherDistrict, "样本南区教育局", UnitKind.DISTRICT_BUREAU, bureau);
        register(day, school, "样本第一中学", UnitKind.JUNIOR_MIDDLE_SCHOOL, district);
        register(day, otherSchool, "样本第二小学", UnitKind.PRIMARY_SCHOOL, otherDistrict);
        appoint(day, cityAdmin, "子样本", Role.CITY_ADMIN, bureau);
        appoint(day, approver, "丑样本", Role.DISTRICT_APPROVER, district);
        appoint(day, head, "寅样本", Role.FIRST_RESPONSIBLE, school);
        appoint(day, direct, "卯样本", Role.DIRECT_RESPONSIBLE, school);
        appoint(day, otherHead, "辰样本", Role.FIRST_RESPONSIBLE, otherSchool);
    }

    private void register(
            LocalDate day, UnitId unit, String name, UnitKind kind, @Nullable UnitId superior) {
        record(
                day,
                By.BOOTSTRAP,
                unit.value(),
                new UnitRegistered(
                        unit,
                        name,
                        new UnitNature(kind, Applicability.BINDING, null),
                        superior,
                        new DivisionCode("510104"),
                        new UnitCodes(null, null, null),
                        "样本信息中心",
                        Basis.none()));
    }

    private void appoint(LocalDate day, PersonId person, String name, Role role, UnitId unit) {
        record(
                day,
                By.BOOTSTRAP,
                person.value(),
                new PersonRegistered(
                        person,
                        unit,
                        Sealed.of(person.value(), name, 50),
                        Sealed.of(person.value(), "13700000000", 50),
                        null,
                        null,
                        Basis.none()));
        record(
                day,
                By.BOOTSTRAP,
                AppointmentCommand.stream(person),
                new AppointmentMade(
                        person,
                        AppointmentId.from(UUID.randomUUID()),
                        role,
                        unit,
                        "样本职务",
                        null,
                        null,
                        Basis.none()));
    }

    private void rules() {
        ledger.on(day("2026-01-06"), day("2025-01-01"), admin)
                .with("parameter-certificate-years", years("3"))
                .record();
        record(
                day("2026-01-06"),
                admin,
                "parameter-guide-level-portal-school",
                rule("guide-level-portal-school", "3"));
    }

    private static ParameterSet years(String value) {
        return rule("certificate-years", value);
    }

    private static ParameterSet rule(String key, String value) {
        Source source = new Source("示例文件", null, false);
        return new ParameterSet(key, "示例规则", value, null, source, Basis.none());
    }

    private long portalIsGraded() {
        GradingId id = portalGrading;
        record(
                day("2026-01-07"),
                school1,
                portal.value(),
                Samples.registered(portal, school, "样本门户网站"));
        record(day("2026-01-08"), school1, id.value(), started(id, portal));
        record(
                day("2026-01-10"),
                school1,
                id.value(),
                new GradingSubmittedToExperts(
                        id, portal, Samples.content(L2, null, 1), Basis.none()));
        ExpertReview review = reviewed(id, portal, school1, "2026-01-12", "专家甲", "专家乙");
        record(
                day("2026-01-13"),
                school1,
                id.value(),
                new GradingSubmitted(id, portal, Samples.content(L2, review, 1), Basis.none()));
        return ledger.on(day("2026-01-15"), authority)
                .with(id.value(), new GradingApproved(id, portal, 3, Basis.none()))
                .record();
    }

    private static GradingStarted started(GradingId id, ProtectionTargetId target) {
        return new GradingStarted(id, target, GradingMatrix.GBT22240_2020, Basis.none());
    }

    /** As the write side reads it back: a submission carries the same boxes. */
    private ExpertReview reviewed(
            GradingId id, ProtectionTargetId target, By by, String day, String... names) {
        ExpertOpinionRecorded opinion =
                ledger.stored(
                        ExpertOpinionRecorded.class,
                        new ExpertOpinionRecorded(
                                id, target, Samples.review(id, day(day), names), Basis.none()));
        record(day(day), by, id.value(), opinion);
        return opinion.review();
    }

    private void portalIsFiled() {
        FilingId id = portalFiling;
        record(
                day("2026-01-16"),
                school1,
                id.value(),
                new FilingPrepared(id, portal, portalGrading, Basis.none()));
        FilingDrafted drafted =
                ledger.stored(
                        FilingDrafted.class,
                        new FilingDrafted(
                                id,
                                portal,
                                Samples.draft(id.value(), portalGrading, L2),
                                Basis.none()));
        record(day("2026-01-17"), school1, id.value(), drafted);
        record(day("2026-01-18"), school1, id.value(), submitted(drafted.draft()));
        record(
                day("2026-01-20"),
                admin,
                id.value(),
                new FilingCorrectionAsked(
                        id, portal, "补充拓扑", day("2026-01-30"), Samples.SCAN, Basis.none()));
        record(day("2026-01-22"), school1, id.value(), submitted(drafted.draft()));
        ledger.on(day("2026-02-02"), admin)
                .with(
                        id.value(),
                        new FilingCertified(
                                id,
                                portal,
                                portalGrading,
                                Samples.certificate("51010012345-00001", day("2026-02-02")),
                                Samples.SCAN,
                                Basis.none()))
                .record();
        record(
                day("2026-02-02"),
                policy,
                portalGrading.value(),
                new GradingFinalised(portalGrading, portal, id, Basis.none()));
    }

    private FilingSubmitted submitted(FilingDraft draft) {
        return new FilingSubmitted(
                portalFiling, portal, FormEdition.FORM_2025, Samples.form(draft), Basis.none());
    }

    /** The grading's entry is dated before the day from which its target is registered. */
    private void recordsExistedBefore() {
        record(
                day("2026-02-10"),
                school1,
                records.value(),
                Samples.registered(records, school, "样本学籍系统"));
        ledger.on(day("2026-02-11"), day("2025-12-01"), school1)
                .with(
                        recordsGrading.value(),
                        new ExistingGradingRecorded(
                                recordsGrading,
                                records,
                                Samples.existing(L3, day("2023-05-01")),
                                Basis.none()))
                .record();
        record(
                day("2026-02-12"),
                authority,
                recordsGrading.value(),
                new ExistingGradingAccepted(recordsGrading, records, 0, Basis.none()));
        record(
                day("2026-02-13"),
                school1,
                recordsFiling.value(),
                new ExistingFilingRecorded(
                        recordsFiling,
                        records,
                        Samples.existing(
                                L3,
                                Samples.certificate("51010099999-00002", day("2023-06-01")),
                                null),
                        Basis.none()));
        record(
                day("2026-02-14"),
                authority,
                recordsFiling.value(),
                new ExistingFilingAccepted(recordsFiling, records, 0, Basis.none()));
    }

    private void officeIsHandedOver() {
        record(
                day("2026-02-15"),
                school1,
                office.value(),
                Samples.registered(office, school, "样本办公系统"));
        record(day("2026-02-16"), school1, officeGrading.value(), started(officeGrading, office));
        ledger.on(day("2026-02-17"), school1)
                .naming(Files.digest(officeFile))
                .with(
                        officeGrading.value(),
                        new GradingDetermined(
                                officeGrading, office, Samples.content(L1, null, 1), Basis.none()))
                .record();
        record(
                day("2026-02-20"),
                admin,
                office.value(),
                new TargetHandedOver(office, school, otherSchool, Basis.none()));
    }

    private void otherPortalIsSubmitted() {
        GradingId id = otherPortalGrading;
        record(
                day("2026-03-15"),
                school2,
                otherPortal.value(),
                Samples.registered(otherPortal, otherSchool, "样本二小门户"));
        record(
                day("2026-03-15"),
                school2,
                canteen.value(),
                Samples.registered(canteen, otherSchool, "样本食堂系统"));
        record(day("2026-03-16"), school2, id.value(), started(id, otherPortal));
        record(
                day("2026-03-17"),
                school2,
                id.value(),
                new GradingSubmittedToExperts(
                        id, otherPortal, Samples.content(L3, null, 1), Basis.none()));
        ExpertReview review = reviewed(id, otherPortal, school2, "2026-03-18", "专家丙");
        record(
                day("2026-03-19"),
                school2,
                id.value(),
                new GradingSubmitted(
                        id, otherPortal, Samples.content(L3, review, 1), Basis.none()));
    }

    private void regradeBegins() {
        record(day("2026-04-01"), school1, portalRegrade.value(), started(portalRegrade, portal));
    }

    private long portalIsEvaluated() {
        EvaluationId id = recordsEvaluation;
        ledger.on(day("2026-04-02"), day("2024-06-01"), school1)
                .with(
                        id.value(),
                        new ExistingEvaluationRecorded(
                                id,
                                records,
                                Evaluations.existing(Evaluations.NUMBER, day("2024-06-01"), L3),
                                Basis.none()))
                .record();
        id = portalEvaluation;
        record(
                day("2026-04-03"),
                school1,
                id.value(),
                new EvaluationPlanned(id, portal, Occasion.FIRST, day("2026-06-30"), Basis.none()));
        record(
                day("2026-04-04"),
                school1,
                id.value(),
                new EvaluationContracted(id, portal, Evaluations.AGENCY, "HT-01", Basis.none()));
        record(
                day("2026-04-10"),
                school1,
                id.value(),
                new OnSiteEvaluationBegun(id, portal, Basis.none()));
        return ledger.on(day("2026-04-20"), school1)
                .with(
                        id.value(),
                        new EvaluationReported(
                                id,
                                portal,
                                Evaluations.report("CP-01", day("2026-04-19"), L3),
                                Basis.none()))
                .record();
    }

    private void record(LocalDate day, By by, String stream, RegistryEvent event) {
        ledger.on(day, by).with(stream, event).record();
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

    private static GradingId grading() {
        return GradingId.from(UUID.randomUUID());
    }
}
