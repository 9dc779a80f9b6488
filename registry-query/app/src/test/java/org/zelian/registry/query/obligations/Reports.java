package org.zelian.registry.query.obligations;

import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.SCHOOL;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionPlanId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RectificationId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.evaluation.ReportNumber;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.inspection.ProtectionPlan;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanFiled;
import org.zelian.registry.contract.rectification.OrderItem;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.Risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reports of evaluations, inspections, plans and orders about an invented school's system. */
final class Reports {

    static final EvaluationId EVALUATION = new EvaluationId("evaluation-00000001");
    static final EvaluationId NEXT_EVALUATION = new EvaluationId("evaluation-00000002");
    static final RectificationId ORDER = new RectificationId("rectification-00000001");
    static final InspectionId INSPECTION = new InspectionId("inspection-00000001");
    static final ProtectionPlanId PLAN = new ProtectionPlanId("plan-00000001");
    static final EvaluationResult CONFORMING = result(Conclusion.CONFORMING, 0, 0);

    private Reports() {}

    static EvaluationResult result(Conclusion conclusion, int risks, int resolved) {
        return new EvaluationResult(
                ConclusionScheme.EDITION_2025, conclusion, null, risks, resolved);
    }

    static EvaluationReport report(
            String reportedOn, SecurityProtectionLevel level, EvaluationResult result) {
        return new EvaluationReport(
                new ReportNumber("51010099001-20001-26-0001-01"),
                LocalDate.parse(reportedOn),
                level,
                result,
                Papers.FILE);
    }

    /** Planned, reported and confirmed on one day; the position of the confirmation. */
    static long confirmed(
            Story story, EvaluationId evaluation, String confirmedOn, EvaluationReport report) {
        story.on(
                confirmedOn,
                new EvaluationPlanned(
                        evaluation, TARGET, Occasion.PERIODIC, LocalDate.parse(confirmedOn), NONE));
        story.on(confirmedOn, new EvaluationReported(evaluation, TARGET, report, NONE));
        return story.on(confirmedOn, new EvaluationReportConfirmed(evaluation, TARGET, 1, NONE));
    }

    static long existing(Story story, String recordedOn, EvaluationReport report) {
        return story.on(
                recordedOn,
                new ExistingEvaluationRecorded(
                        EVALUATION,
                        TARGET,
                        new ExistingEvaluation(new EvaluationAgency("示例测评机构", null), report, null),
                        NONE));
    }

    static InspectionRecord inspection(
            InspectionKind kind, String day, ProtectionTargetId... targets) {
        return new InspectionRecord(
                kind, Set.of(targets), LocalDate.parse(day), true, "示例情况", true, null);
    }

    static long inspected(Story story, String day, InspectionKind kind) {
        return story.on(
                day,
                new InspectionRecorded(INSPECTION, SCHOOL, inspection(kind, day, TARGET), NONE));
    }

    static ProtectionPlan plan(int year) {
        return new ProtectionPlan(year, Papers.FILE, null);
    }

    static long planned(Story story, String day, int year) {
        return story.on(day, new ProtectionPlanFiled(PLAN, TARGET, plan(year), NONE));
    }

    /** Of one item about the system. */
    static RectificationOrder order(Origin origin, String dueOn, @Nullable EvaluationId found) {
        return new RectificationOrder(
                origin,
                "示例整改",
                LocalDate.parse(dueOn),
                List.of(new OrderItem(TARGET, Risk.HIGH, null, null, "示例问题")),
                found,
                null,
                Papers.FILE);
    }

    static long ordered(Story story, String day, Origin origin, String dueOn) {
        return story.on(
                day, new RectificationOrdered(ORDER, SCHOOL, order(origin, dueOn, null), NONE));
    }

    static long submitted(Story story, String day) {
        return story.on(day, new RectificationSubmitted(ORDER, SCHOOL, Papers.FILE, NONE));
    }
}
