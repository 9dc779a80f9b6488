package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.contract.SecurityProtectionLevel.L4;
import static org.zelian.registry.query.obligations.Reports.INSPECTION;
import static org.zelian.registry.query.obligations.Reports.PLAN;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.SCHOOL;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.ProtectionPlanEvent.ProtectionPlanCorrected;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.views.obligation.ObligationView.Severity;

/** F16, F17, F39: what is done about a system of level 3 and above every year. */
class YearlyRulesTest {

    private static final ProtectionTargetId OTHER = new ProtectionTargetId("target-00000009");

    private final Story story = new Story();

    @Test
    void f16_a_plan_is_of_its_year_and_the_next_is_asked_for_on_new_years_day() {
        story.inUse("2026-03-10", L3);
        long planned = Reports.planned(story, "2026-05-06", 2026);

        assertThat(story.of("F16", "2026-05-05")).isPresent();
        assertThat(story.of("F16", "2026-05-06")).isEmpty();
        assertThat(story.of("F16", "2026-12-31")).isEmpty();
        ObligationState row = story.of("F16", "2027-01-01").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F16", planned));
        assertThat(row.dueOn()).isEqualTo("2027-12-31");
        assertThat(row.act()).isEqualTo("plan.file");
    }

    @Test
    void f16_a_year_that_passed_without_stays_until_a_later_one_has_it() {
        story.inUse("2025-03-10", L3);
        assertThat(story.due("F16", "2026-08-01")).isEqualTo("2025-12-31");
        Reports.planned(story, "2026-08-03", 2026);
        assertThat(story.of("F16", "2026-08-02")).isPresent();
        assertThat(story.of("F16", "2026-08-03")).isEmpty();
    }

    @Test
    void f16_the_month_is_that_in_force_when_the_year_begins() {
        story.set("2025-01-01", "protection-plan-month", "6");
        story.inUse("2025-03-10", L3);
        assertThat(story.due("F16", "2025-03-10")).isEqualTo("2025-06-30");
        story.set("2026-01-01", "protection-plan-month", "99");
        Reports.planned(story, "2025-06-20", 2025);
        assertThat(story.due("F16", "2026-01-01")).isEqualTo("2026-12-31");
    }

    @Test
    void f16_a_system_of_before_is_asked_from_2025_on_and_level_two_never() {
        story.registered("2024-03-04", BuildKind.EXISTING);
        story.graded("2024-03-11", L3);
        assertThat(story.of("F16", "2024-12-31")).isEmpty();
        assertThat(story.due("F16", "2025-01-01")).isEqualTo("2025-12-31");
        Story second = new Story();
        second.inUse("2026-03-10", L2);
        assertThat(second.rules("2026-12-31")).doesNotContain("F16", "F17", "F39");
    }

    @Test
    void f16_a_corrected_year_asks_for_the_right_one() {
        story.inUse("2026-03-10", L3);
        long planned = Reports.planned(story, "2026-12-21", 2027);
        assertThat(story.of("F16", "2027-06-01")).isEmpty();
        story.on(
                "2026-12-21",
                new ProtectionPlanCorrected(PLAN, TARGET, 0, Reports.plan(2026), NONE));
        assertThat(story.due("F16", "2027-06-01")).isEqualTo("2027-12-31");
        assertThat(story.of("F16", "2027-06-01", planned)).isEmpty();
    }

    @Test
    void f17_a_self_check_counts_a_year_at_level_three_and_half_a_year_at_level_four() {
        story.inUse("2026-03-10", L3);
        long checked = Reports.inspected(story, "2026-05-06", InspectionKind.SELF);
        assertThat(story.of("F17", "2026-05-06")).isEmpty();
        assertThat(story.of("F17", "2027-04-05")).isEmpty();
        ObligationState row = story.of("F17", "2027-04-06").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F17", checked));
        assertThat(row.dueOn()).isEqualTo("2027-05-06");

        Story fourth = new Story();
        fourth.inUse("2026-03-10", L4);
        assertThat(fourth.due("F17", "2026-03-10")).isEqualTo("2026-09-10");
    }

    @Test
    void f17_neither_the_police_nor_the_authority_check_for_the_unit() {
        story.inUse("2026-03-10", L3);
        Reports.inspected(story, "2026-05-06", InspectionKind.POLICE);
        assertThat(story.of("F17", "2026-05-06")).isPresent();
        Story other = new Story();
        other.inUse("2026-03-10", L3);
        Reports.inspected(other, "2026-05-06", InspectionKind.AUTHORITY);
        assertThat(other.rules("2026-05-06")).contains("F17", "F39");
    }

    @Test
    void f17_a_check_that_turns_out_to_be_of_another_system_does_not_count() {
        story.inUse("2026-03-10", L3);
        long checked = Reports.inspected(story, "2026-05-06", InspectionKind.SELF);
        story.on(
                "2026-05-06",
                new InspectionCorrected(
                        INSPECTION,
                        SCHOOL,
                        0,
                        Reports.inspection(InspectionKind.SELF, "2026-05-06", OTHER),
                        NONE));
        assertThat(story.of("F17", "2026-06-01", checked)).isEmpty();
        assertThat(story.due("F17", "2026-06-01")).isEqualTo("2027-03-10");
    }

    @Test
    void f39_is_told_to_the_liaison_and_held_against_nobody() {
        story.inUse("2026-03-10", L3);
        assertThat(story.of("F39", "2026-03-10").orElseThrow().roles())
                .containsExactly(Role.POLICE_LIAISON);
        assertThat(Rules.clause("F39").severity()).isEqualTo(Severity.INFO);

        Reports.inspected(story, "2026-05-06", InspectionKind.POLICE);
        assertThat(story.of("F39", "2026-12-31")).isEmpty();
        assertThat(story.due("F39", "2027-01-01")).isEqualTo("2027-12-31");
    }
}
