package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.ConclusionScheme;
import org.zelian.registry.contract.evaluation.EvaluationAgency;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AbandonEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AcceptExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.BeginOnSiteEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ConfirmEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ContractEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.FileEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ReturnExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.evaluation.ReportNumber;

import java.time.LocalDate;
import java.util.List;

/** 等级测评: some systems were evaluated before, some are now, each cycle somewhere on its way. */
final class EvaluationsStory {

    private static final EvaluationAgency AGENCY = new EvaluationAgency("示例测评中心", null);

    /** Days ago. */
    private static final int PLANNED = 110;

    private static final int CONTRACTED = 90;
    private static final int ON_SITE = 60;
    private static final int REPORTED = 45;
    private static final int CONFIRMED = 43;
    private static final int FILED = 38;

    private final Story story;
    private final Plan plan;
    private final LocalDate today;

    EvaluationsStory(Story story, Plan plan, LocalDate today) {
        this.story = story;
        this.plan = plan;
        this.today = today;
    }

    void tell() {
        plan.systems().forEach(this::tell);
    }

    private void tell(Plan.Planned planned) {
        Course course = planned.course();
        switch (Plan.name(course)) {
            case "JJ 1 2" -> filed(course);
            case "QY 1 2" -> reported(course, conforming());
            case "WH 1 2" -> onSite(course);
            case "JJ 6 2" -> contracted(course);
            case "QY 6 2" -> planned(course);
            case "JJ 3 2" -> confirmed(course, nonconforming());
            case "QY 8 2" -> abandoned(course);
            case "JJ 4 2", "QY 7 2", "WH 4 2" -> existed(course, 12);
            case "JJ 7 2" -> recorded(course, 6);
            case "QY 4 2" -> returned(course);
            default -> {}
        }
    }

    private void planned(Course course) {
        story.turnTo(ago(PLANNED));
        story.tell(
                course.it(),
                new PlanEvaluation(
                        course.evaluation(),
                        course.target(),
                        Occasion.FIRST,
                        today.minusDays(20),
                        Basis.none()));
    }

    private void contracted(Course course) {
        planned(course);
        story.turnTo(ago(CONTRACTED));
        story.tell(
                course.it(),
                new ContractEvaluation(course.evaluation(), AGENCY, "SL-2026-01", Basis.none()));
    }

    private void abandoned(Course course) {
        contracted(course);
        story.turnTo(ago(ON_SITE));
        story.tell(
                course.head(),
                new AbandonEvaluation(
                        course.evaluation(), Story.because(course.head(), "系统将于寒假停用，不再测评")));
    }

    private void onSite(Course course) {
        contracted(course);
        story.turnTo(ago(ON_SITE));
        story.tell(course.it(), new BeginOnSiteEvaluation(course.evaluation(), Basis.none()));
    }

    private void reported(Course course, EvaluationResult result) {
        onSite(course);
        story.turnTo(ago(REPORTED));
        LocalDate day = ago(REPORTED + 1);
        Paper scan = course.paper("等级测评报告", day);
        story.tell(
                course.it(),
                List.of(scan),
                new RecordEvaluationReport(
                        course.evaluation(), report(course, day, result, scan), Basis.none()));
    }

    private void confirmed(Course course, EvaluationResult result) {
        reported(course, result);
        story.turnTo(ago(CONFIRMED));
        story.tell(
                course.head(), new ConfirmEvaluationReport(course.evaluation(), 3, Basis.none()));
    }

    private void filed(Course course) {
        confirmed(course, conforming());
        story.turnTo(ago(FILED));
        story.tell(
                course.head(), new FileEvaluationReport(course.evaluation(), null, Basis.none()));
    }

    private void recorded(Course course, int daysAgo) {
        story.turnTo(ago(daysAgo));
        LocalDate day = LocalDate.of(2024, 6, 12);
        Paper scan = course.paper("等级测评报告", day);
        EvaluationResult good =
                new EvaluationResult(ConclusionScheme.EDITION_2019, Conclusion.GOOD, 8_640, 0, 0);
        story.tell(
                course.it(),
                List.of(scan),
                new RecordExistingEvaluation(
                        course.evaluation(),
                        course.target(),
                        new ExistingEvaluation(
                                AGENCY, report(course, day, good, scan), day.plusDays(20)),
                        Basis.none()));
    }

    private void existed(Course course, int daysAgo) {
        recorded(course, daysAgo);
        story.turnTo(ago(daysAgo - 3));
        story.tell(
                course.approver(),
                new AcceptExistingEvaluation(course.evaluation(), 0, Basis.none()));
    }

    private void returned(Course course) {
        recorded(course, 8);
        story.turnTo(ago(5));
        story.tell(
                course.approver(),
                new ReturnExistingEvaluation(
                        course.evaluation(),
                        0,
                        Story.because(course.approver(), "报告日期与扫描件封面不一致，请核对")));
    }

    private EvaluationReport report(
            Course course, LocalDate day, EvaluationResult result, Paper scan) {
        String certificate = new Police(course).certificate(day, course.number()).number().value();
        int year = day.getYear() % 100;
        return new EvaluationReport(
                new ReportNumber(certificate + "-" + year + "-5101-01"),
                day,
                course.level(),
                result,
                scan.digest());
    }

    private static EvaluationResult conforming() {
        return new EvaluationResult(
                ConclusionScheme.EDITION_2025, Conclusion.CONFORMING, 9_320, 0, 0);
    }

    private static EvaluationResult nonconforming() {
        return new EvaluationResult(
                ConclusionScheme.EDITION_2025, Conclusion.NONCONFORMING, 5_810, 4, 1);
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }
}
