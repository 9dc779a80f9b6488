package org.zelian.registry.domain.grading;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paper;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.List;

/** Gradings that the examples are about. */
final class Gradings {

    static final GradingId GRADING = new GradingId("grading-00000001");
    static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    static final FilingId FILING = new FilingId("filing-00000001");
    static final UnitId SCHOOL = new UnitId("unit-00000003");
    static final String SUBMITTER = "person-0000000B";
    static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));
    static final GradingMatrix MATRIX = GradingMatrix.GBT22240_2020;

    /** Entries of the target's stream, and up to the one that described it last. */
    static final long DESCRIBED = 2;

    /** The days on which it went from one phase to the next. */
    static final LocalDate STARTED = LocalDate.of(2026, 4, 1);

    static final LocalDate ASKED = LocalDate.of(2026, 4, 10);
    static final LocalDate REVIEWED = LocalDate.of(2026, 4, 20);
    static final LocalDate SUBMITTED = LocalDate.of(2026, 5, 6);
    static final LocalDate APPROVED = LocalDate.of(2026, 5, 20);
    static final LocalDate FINAL = LocalDate.of(2026, 6, 10);

    /** Sequence numbers of a grading that went straight through. */
    static final long OPINION = 3;

    static final long SUBMISSION = 4;

    private Gradings() {}

    static Determination level1() {
        return determination(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL);
    }

    static Determination level2() {
        return determination(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS);
    }

    static Determination level3() {
        return determination(InfringedObject.SOCIETY, DegreeOfInfringement.SERIOUS);
    }

    static Determination determination(InfringedObject object, DegreeOfInfringement degree) {
        return new Determination("学生学籍信息", List.of(new Harm(object, degree)), "泄露会造成损害");
    }

    static GradingReport report() {
        return report("含学生个人信息");
    }

    static GradingReport report(@Nullable String data) {
        return new GradingReport(
                ReportTemplate.TEMPLATE_2025,
                "示例学校",
                "服务器、网络与边界",
                "教务管理",
                List.of(),
                data,
                "信息中心负责");
    }

    static ExpertReview review() {
        return review(REVIEWED, true, Expert.Field.SECURITY, Expert.Field.BUSINESS);
    }

    static ExpertReview review(LocalDate day, boolean agreed, Expert.Field... fields) {
        return new ExpertReview(
                day, List.of(fields).stream().map(Gradings::expert).toList(), agreed, FILE);
    }

    private static Expert expert(Expert.Field field) {
        return new Expert(Sealed.stored(GRADING.value(), "c2VhbGVk"), "示例研究院", "高级工程师", field);
    }

    static GradingContent content(Determination information, @Nullable ExpertReview review) {
        return content(information, report(), review, DESCRIBED);
    }

    static GradingContent content(
            Determination information,
            GradingReport report,
            @Nullable ExpertReview review,
            long described) {
        return new GradingContent(
                MATRIX,
                "STUDENT",
                information,
                level1(),
                GradedLevels.of(information.level(MATRIX), level1().level(MATRIX)),
                report,
                review,
                described);
    }

    static GradingStarted started() {
        return new GradingStarted(GRADING, TARGET, MATRIX, because());
    }

    static GradingDrafted drafted(Determination information) {
        return new GradingDrafted(
                GRADING, TARGET, null, "STUDENT", information, level1(), report(), because());
    }

    static GradingSubmittedToExperts askedExperts() {
        return new GradingSubmittedToExperts(GRADING, TARGET, content(level2(), null), because());
    }

    static ExpertOpinionRecorded opinion(ExpertReview review) {
        return new ExpertOpinionRecorded(GRADING, TARGET, review, because());
    }

    static GradingSubmitted submitted() {
        return new GradingSubmitted(GRADING, TARGET, content(level2(), review()), because());
    }

    static GradingApproved approved() {
        return new GradingApproved(GRADING, TARGET, SUBMISSION, paper());
    }

    static GradingFinalised finalised() {
        return new GradingFinalised(GRADING, TARGET, FILING, Basis.none());
    }

    static GradingDetermined determined() {
        return new GradingDetermined(GRADING, TARGET, content(level1(), null), because());
    }

    static ExistingGrading existing(LocalDate graded, @Nullable LocalDate approved) {
        return new ExistingGrading(
                GradedLevels.of(SecurityProtectionLevel.L2, SecurityProtectionLevel.L2),
                graded,
                null,
                approved,
                approved == null ? null : "示例市教育局",
                ReportTemplate.CLASSIC,
                FILE);
    }

    static ExistingGradingRecorded existingRecorded(ExistingGrading existing) {
        return new ExistingGradingRecorded(GRADING, TARGET, existing, because());
    }

    /** Drafted with all that a submission needs: S2A1G2. */
    static Circumstances<Grading> inDraft() {
        return inDraft(level2());
    }

    static Circumstances<Grading> inDraft(Determination information) {
        return Circumstances.of(Grading.class).given(STARTED, started(), drafted(information));
    }

    static Circumstances<Grading> withExperts() {
        return inDraft().given(ASKED, askedExperts());
    }

    static Circumstances<Grading> reviewed() {
        return withExperts().given(REVIEWED, opinion(review()));
    }

    static Circumstances<Grading> withTheAuthority() {
        return reviewed().givenBy(SUBMITTER, SUBMITTED, submitted());
    }

    static Circumstances<Grading> onceApproved() {
        return withTheAuthority().given(APPROVED, approved());
    }

    static Circumstances<Grading> onceFinal() {
        return onceApproved().given(FINAL, finalised());
    }

    /** An information system of an active school; two experts are enough. */
    static GradingFacts known() {
        return known(target(TargetKind.INFORMATION_SYSTEM, null, null));
    }

    /** A filing rests on it. */
    static GradingFacts filed() {
        return new GradingFacts(
                target(TargetKind.INFORMATION_SYSTEM, null, null), null, true, 2, FILING);
    }

    static GradingFacts known(@Nullable GradedTarget target) {
        return new GradingFacts(target, null, true, 2, null);
    }

    static GradedTarget target(
            TargetKind kind,
            @Nullable SecurityProtectionLevel platform,
            @Nullable SecurityProtectionLevel carried) {
        return new GradedTarget(
                school(true), kind, AT_FIRST, null, DESCRIBED, DESCRIBED, platform, carried);
    }

    /** Described anew since: entries of its stream, and up to the latest description. */
    static GradedTarget described(long entries, long described) {
        return new GradedTarget(
                school(true),
                TargetKind.INFORMATION_SYSTEM,
                AT_FIRST,
                null,
                entries,
                described,
                null,
                null);
    }

    static UnitStanding school(boolean active) {
        return new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, active);
    }
}
