package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.contract.SecurityProtectionLevel.L4;
import static org.zelian.registry.query.obligations.Reports.CONFORMING;
import static org.zelian.registry.query.obligations.Reports.EVALUATION;
import static org.zelian.registry.query.obligations.Reports.NEXT_EVALUATION;
import static org.zelian.registry.query.obligations.Reports.confirmed;
import static org.zelian.registry.query.obligations.Reports.report;
import static org.zelian.registry.query.obligations.Story.GRADING;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.REGRADING;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.evaluation.Conclusion;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationAbandoned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationResult;
import org.zelian.registry.contract.evaluation.Occasion;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.protectiontarget.BuildKind;

import java.time.LocalDate;

/** F13, F14, F15: how often a system is evaluated, and what the report says. */
class EvaluationRulesTest {

    private final Story story = new Story();

    @Test
    void f13_a_report_counts_for_a_year_from_the_day_on_its_cover() {
        story.inUse("2026-03-10", L3);
        long confirmed =
                confirmed(story, EVALUATION, "2026-05-20", report("2026-05-06", L3, CONFORMING));

        assertThat(story.of("F13", "2026-05-19")).isPresent();
        assertThat(story.of("F13", "2026-05-20")).isEmpty();
        assertThat(story.of("F13", "2027-02-04")).isEmpty();
        ObligationState row = story.of("F13", "2027-02-05").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F13", confirmed));
        assertThat(row.openedOn()).isEqualTo("2027-02-05");
        assertThat(row.dueOn()).isEqualTo("2027-05-06");
        assertThat(row.act()).isEqualTo("evaluation.plan");
    }

    @Test
    void f13_what_is_done_next_follows_the_cycle_under_way() {
        story.inUse("2026-03-10", L3);
        story.on(
                "2026-04-01",
                new EvaluationPlanned(
                        EVALUATION, TARGET, Occasion.FIRST, LocalDate.of(2026, 6, 1), NONE));
        assertThat(story.of("F13", "2026-04-01").orElseThrow().act())
                .isEqualTo("evaluation.report");
        story.on(
                "2026-05-06",
                new EvaluationReported(
                        EVALUATION, TARGET, report("2026-05-06", L3, CONFORMING), NONE));
        assertThat(story.of("F13", "2026-05-06").orElseThrow().act())
                .isEqualTo("evaluation.confirm");
        story.on("2026-05-08", new EvaluationAbandoned(EVALUATION, TARGET, NONE));
        assertThat(story.of("F13", "2026-05-08").orElseThrow().act()).isEqualTo("evaluation.plan");
    }

    @Test
    void f13_an_existing_system_that_was_never_evaluated_is_late_from_its_levels_day_on() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.existing(
                "2026-03-10",
                Papers.existingGrading(L3, "2021-05-01", "2021-05-20", "2021-06-01", "示例"));

        assertThat(story.of("F13", "2026-03-09")).isEmpty();
        assertThat(story.due("F13", "2026-03-10")).isEqualTo("2022-06-01");
    }

    @Test
    void f13_an_existing_report_counts_once_it_is_recorded_late_or_not() {
        story.inUse("2026-03-10", L3);
        long before = story.head();
        long recorded = Reports.existing(story, "2026-04-01", report("2025-11-03", L3, CONFORMING));

        assertThat(story.due("F13", "2026-09-01")).isEqualTo("2026-11-03");
        assertThat(story.of("F13", "2026-09-01").orElseThrow().obligation())
                .isEqualTo(Story.id("F13", recorded));
        assertThat(story.of("F13", "2026-09-01", before).orElseThrow().dueOn())
                .isEqualTo("2027-03-10");
    }

    @Test
    void f13_a_report_of_a_lower_level_does_not_count_after_a_regrade() {
        story.inUse("2025-03-10", L2);
        confirmed(story, EVALUATION, "2026-03-20", report("2026-03-15", L2, CONFORMING));
        assertThat(story.rules("2026-05-05")).doesNotContain("F13", "F14");

        story.graded("2026-05-06", REGRADING, L3, "OTHER");
        assertThat(story.due("F13", "2026-05-06")).isEqualTo("2027-05-06");
        story.on("2026-06-01", new GradingApprovalRevoked(REGRADING, TARGET, NONE));
        assertThat(story.of("F13", "2026-06-01")).isEmpty();
    }

    @Test
    void f13_a_corrected_day_of_the_report_moves_the_limit_and_keeps_the_id() {
        story.inUse("2026-03-10", L3);
        long confirmed =
                confirmed(story, EVALUATION, "2026-05-20", report("2026-05-06", L3, CONFORMING));
        story.on(
                "2026-05-15",
                new EvaluationReportCorrected(
                        EVALUATION, TARGET, 1, report("2026-04-06", L3, CONFORMING), NONE));

        ObligationState row = story.of("F13", "2027-04-01").orElseThrow();
        assertThat(row.dueOn()).isEqualTo("2027-04-06");
        assertThat(row.obligation()).isEqualTo(Story.id("F13", confirmed));
        assertThat(story.of("F13", "2027-04-01", confirmed).orElseThrow().dueOn())
                .isEqualTo("2027-05-06");
    }

    @Test
    void f13_a_report_put_behind_its_confirmation_counts_from_its_own_day_on() {
        story.inUse("2026-03-10", L3);
        confirmed(story, EVALUATION, "2026-05-20", report("2026-05-06", L3, CONFORMING));
        story.on(
                "2026-05-25",
                new EvaluationReportCorrected(
                        EVALUATION, TARGET, 1, report("2026-05-22", L3, CONFORMING), NONE));

        assertThat(story.due("F13", "2026-05-24")).isEqualTo("2027-03-10");
        assertThat(story.of("F13", "2026-05-25")).isEmpty();
        assertThat(story.due("F13", "2027-05-22")).isEqualTo("2027-05-22");
    }

    @Test
    void f13_the_months_are_those_of_its_level_in_force_when_the_report_was_confirmed() {
        story.set("2026-01-01", "evaluation-months-l4", "6");
        story.inUse("2026-03-10", L4);
        assertThat(story.due("F13", "2026-03-10")).isEqualTo("2026-09-10");
        confirmed(story, EVALUATION, "2026-05-20", report("2026-05-06", L4, CONFORMING));
        story.set("2026-06-01", "evaluation-months-l4", "12");
        assertThat(story.due("F13", "2026-11-06")).isEqualTo("2026-11-06");
    }

    @Test
    void f14_at_level_two_every_two_years_by_a_number_of_the_registrys_own() {
        story.inUse("2026-03-10", L2);
        confirmed(story, EVALUATION, "2026-05-20", report("2026-05-06", L2, CONFORMING));

        assertThat(story.of("F14", "2028-02-05")).isEmpty();
        assertThat(story.due("F14", "2028-02-06")).isEqualTo("2028-05-06");
        assertThat(Rules.clause("F14").internal()).isTrue();
        assertThat(Rules.clause("F13").internal()).isFalse();
    }

    @Test
    void f14_and_f13_ask_nothing_of_level_one_nor_f14_of_level_three() {
        story.inUse("2026-03-10", L1);
        assertThat(story.rules("2026-06-01")).doesNotContain("F13", "F14", "F15", "F16", "F17");
        Story third = new Story();
        third.inUse("2026-03-10", L3);
        assertThat(third.rules("2026-06-01")).contains("F13").doesNotContain("F14");
    }

    @Test
    void f15_a_report_that_is_only_reported_says_nothing_yet() {
        story.inUse("2026-03-10", L2);
        story.on(
                "2026-05-06",
                new EvaluationReported(
                        EVALUATION,
                        TARGET,
                        report("2026-05-06", L2, Reports.result(Conclusion.NONCONFORMING, 0, 0)),
                        NONE));
        assertThat(story.of("F15", "2026-05-06")).isEmpty();
        long confirmed =
                story.on("2026-05-08", new EvaluationReportConfirmed(EVALUATION, TARGET, 0, NONE));
        assertThat(story.of("F15", "2026-05-08").orElseThrow())
                .extracting(ObligationState::obligation, ObligationState::dueOn)
                .containsExactly(Story.id("F15", confirmed), null);
    }

    @Test
    void f15_open_major_risks_are_asked_about_whatever_the_conclusion() {
        story.inUse("2026-03-10", L2);
        EvaluationResult open = Reports.result(Conclusion.BASICALLY_CONFORMING, 3, 2);
        confirmed(story, EVALUATION, "2026-05-20", report("2026-05-06", L2, open));
        assertThat(story.of("F15", "2026-05-20")).isPresent();

        EvaluationResult resolved = Reports.result(Conclusion.BASICALLY_CONFORMING, 3, 3);
        story.on(
                "2026-05-20",
                new EvaluationReportCorrected(
                        EVALUATION, TARGET, 1, report("2026-05-06", L2, resolved), NONE));
        assertThat(story.of("F15", "2026-05-20")).isEmpty();
    }

    @Test
    void f15_the_latest_report_says_it_on_whatever_day_it_was_recorded() {
        story.inUse("2026-03-10", L2);
        EvaluationResult bad = Reports.result(Conclusion.NONCONFORMING, 1, 0);
        confirmed(story, EVALUATION, "2026-05-20", report("2026-05-06", L2, CONFORMING));
        confirmed(story, NEXT_EVALUATION, "2026-06-01", report("2026-01-06", L2, bad));
        assertThat(story.of("F15", "2026-06-01")).isEmpty();
    }

    @Test
    void an_evaluation_is_of_the_level_that_is_in_force() {
        story.inUse("2026-03-10", L3);
        story.on("2026-03-20", new GradingApprovalRevoked(GRADING, TARGET, NONE));
        assertThat(story.rules("2026-03-20")).doesNotContain("F13", "F16", "F17", "F39");
    }
}
