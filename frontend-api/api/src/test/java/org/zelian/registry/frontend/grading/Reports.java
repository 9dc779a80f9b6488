package org.zelian.registry.frontend.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.DegreeOfInfringement;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.grading.Harm;
import org.zelian.registry.contract.grading.InfringedObject;
import org.zelian.registry.contract.grading.ReportTemplate;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.ShownBasis;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.grading.GradingDetail;
import org.zelian.registry.views.grading.GradingView;
import org.zelian.registry.views.grading.ShownExpert;
import org.zelian.registry.views.grading.ShownReview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Gradings to print. */
final class Reports {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UnitName UNIT = new UnitName(new UnitId("unit-7K3M9QXA"), "锦江区样例中学");
    private static final UnitName BUREAU = new UnitName(new UnitId("unit-7K3M9QXB"), "锦江区教育局");

    private Reports() {}

    /** Approved, with everything there is to say. */
    static GradingDetail approved(ReportTemplate template, GradingMatrix matrix) {
        Determination information =
                determination(
                        "学籍、成绩和家庭联系方式等业务信息，共约 3,200 名在校学生。",
                        new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.SERIOUS),
                        new Harm(InfringedObject.SOCIETY, DegreeOfInfringement.GENERAL));
        Determination service =
                determination(
                        "为教师和家长提供成绩录入、查询服务，每日 6:00 至 23:00。",
                        new Harm(InfringedObject.CITIZENS, DegreeOfInfringement.GENERAL));
        GradingReport report =
                new GradingReport(
                        template,
                        "锦江区样例中学是本系统的定级责任主体，信息中心负责运行和维护。",
                        "由 2 台应用服务器、1 台数据库服务器和 1 台防火墙组成。\n边界为校园网出口防火墙以内，拓扑见附图。",
                        "学籍管理、成绩管理、家校通知。",
                        List.of("学籍子系统", "成绩子系统"),
                        "学生基本信息约 0.4 万条，含未成年人个人信息；不出境。",
                        "校长为第一责任人，分管副校长为直接责任人。");
        GradedLevels levels =
                GradedLevels.of(SecurityProtectionLevel.L2, SecurityProtectionLevel.L1);
        return detail(
                "学籍与成绩管理系统",
                new GradingView(
                        new GradingId("grading-7K3M9QXA"),
                        9,
                        new ProtectionTargetId("target-7K3M9QXA"),
                        GradingPhase.APPROVED,
                        DAY,
                        matrix,
                        "STUDENT",
                        information,
                        service,
                        levels,
                        report,
                        review(),
                        null,
                        6L,
                        "0123456789abcdef".repeat(4)),
                approval());
    }

    /** Just begun: a report of which hardly anything is written. */
    static GradingDetail begun(String name, @Nullable GradingReport report) {
        return detail(
                name,
                new GradingView(
                        new GradingId("grading-7K3M9QXA"),
                        1,
                        new ProtectionTargetId("target-7K3M9QXA"),
                        GradingPhase.DRAFT,
                        DAY,
                        GradingMatrix.GBT22240_2020,
                        null,
                        null,
                        null,
                        null,
                        report,
                        null,
                        null,
                        null,
                        null),
                null);
    }

    /** A report with nothing in it. */
    static GradingReport empty() {
        return new GradingReport(
                ReportTemplate.TEMPLATE_2025, null, null, null, List.of(), null, null);
    }

    private static Determination determination(String description, Harm... harms) {
        return new Determination(description, List.of(harms), "影响师生和家长正常办事，在学校范围内可以恢复。");
    }

    private static ShownReview review() {
        return new ShownReview(
                DAY.minusDays(10),
                List.of(
                        new ShownExpert("示例甲", "示例大学", "教授", Expert.Field.SECURITY),
                        new ShownExpert("示例乙", "示例学院", "副教授", Expert.Field.SECURITY),
                        new ShownExpert(null, "示例教科院", "研究员", Expert.Field.BUSINESS)),
                true,
                new EvidenceDigest("0123456789abcdef".repeat(4)));
    }

    private static Trace approval() {
        return new Trace(
                1200,
                8,
                "grading.approved",
                DAY,
                Instant.parse("2026-03-02T02:00:00Z"),
                false,
                new PersonName(new PersonId("person-7K3M9QXA"), "示例丙"),
                null,
                Role.DISTRICT_APPROVER,
                BUREAU,
                new ShownBasis(
                        new OfficialDocument("示锦教信〔2026〕3号", "锦江区教育局", DAY.minusDays(1)), null));
    }

    private static GradingDetail detail(
            String name, GradingView grading, @Nullable Trace approved) {
        return new GradingDetail(
                grading,
                name,
                UNIT,
                List.of(BUREAU, UNIT),
                BUREAU,
                SecurityProtectionLevel.L2,
                null,
                false,
                approved,
                approved,
                List.of());
    }
}
