package org.zelian.registry.json;

import static org.zelian.registry.json.Examples.BASIS;
import static org.zelian.registry.json.Examples.DAY;
import static org.zelian.registry.json.Examples.TARGET;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingEvent.GradingTakenBack;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;

import java.time.LocalDate;
import java.util.List;

/** One event of every kind about a grading. */
final class GradingExamples {

    private static final GradingId GRADING = new GradingId("grading-3M4N5P6Q");
    private static final FilingId FILING = new FilingId("filing-6T7V8W9X");
    private static final LocalDate GRADED = LocalDate.of(2021, 9, 1);
    private static final EvidenceDigest FILE = new EvidenceDigest("0123456789abcdef".repeat(4));
    private static final GradingMatrix MATRIX = GradingMatrix.FORM_2025;
    private static final Determination INFORMATION =
            new Determination(
                    "学生学籍与成绩",
                    List.of(
                            new Harm(
                                    InfringedObject.CITIZENS,
                                    DegreeOfInfringement.ESPECIALLY_SERIOUS),
                            new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.GENERAL)),
                    "泄露会使学生受到严重损害");
    private static final Determination SERVICE =
            new Determination(
                    "选课与成绩查询",
                    List.of(new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL)),
                    "中断会影响教学安排");
    private static final GradedLevels LEVELS =
            GradedLevels.of(SecurityProtectionLevel.L2, SecurityProtectionLevel.L1);
    private static final GradingReport REPORT =
            new GradingReport(
                    ReportTemplate.TEMPLATE_2025,
                    "示例中学",
                    "两台服务器，一处边界",
                    "学生选课与成绩管理",
                    List.of("选课", "成绩"),
                    "学生个人信息约一千八百条",
                    "信息中心负责日常安全");
    private static final ExpertReview REVIEW =
            new ExpertReview(
                    DAY,
                    List.of(
                            new Expert(
                                    Sealed.stored(GRADING.value(), "bm9uY2XkuJPlrrY="),
                                    "示例研究院",
                                    "高级工程师",
                                    Expert.Field.BUSINESS)),
                    true,
                    FILE);
    private static final GradingContent CONTENT =
            new GradingContent(MATRIX, "STUDENT", INFORMATION, SERVICE, LEVELS, REPORT, REVIEW, 3);
    private static final ExistingGrading EXISTING =
            new ExistingGrading(
                    LEVELS,
                    GRADED,
                    GRADED.plusDays(7),
                    GRADED.plusDays(30),
                    "示例市教育局",
                    ReportTemplate.CLASSIC,
                    FILE);

    private GradingExamples() {}

    static List<RegistryEvent> all() {
        return List.of(
                new GradingStarted(GRADING, TARGET, MATRIX, BASIS),
                new GradingDrafted(
                        GRADING, TARGET, MATRIX, "STUDENT", INFORMATION, SERVICE, REPORT, BASIS),
                new GradingSubmittedToExperts(GRADING, TARGET, CONTENT, BASIS),
                new ExpertOpinionRecorded(GRADING, TARGET, REVIEW, BASIS),
                new GradingSubmitted(GRADING, TARGET, CONTENT, BASIS),
                new GradingTakenBack(GRADING, TARGET, BASIS),
                new GradingReturned(GRADING, TARGET, 4, BASIS),
                new GradingApproved(GRADING, TARGET, 4, BASIS),
                new GradingApprovalRevoked(GRADING, TARGET, BASIS),
                new GradingDetermined(GRADING, TARGET, CONTENT, BASIS),
                new GradingFinalised(GRADING, TARGET, FILING, BASIS),
                new GradingReopened(GRADING, TARGET, FILING, BASIS),
                new GradingReaffirmed(GRADING, TARGET, 5, BASIS),
                new GradingAbandoned(GRADING, TARGET, BASIS),
                new GradingSubmissionCorrected(GRADING, TARGET, 4, CONTENT, BASIS),
                new ExistingGradingRecorded(GRADING, TARGET, EXISTING, BASIS),
                new ExistingGradingCorrected(GRADING, TARGET, 0, EXISTING, BASIS),
                new ExistingGradingAccepted(GRADING, TARGET, 1, BASIS),
                new ExistingGradingReturned(GRADING, TARGET, 0, BASIS));
    }
}
