package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L1;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;
import static org.zelian.registry.query.obligations.Story.GRADING;
import static org.zelian.registry.query.obligations.Story.NONE;
import static org.zelian.registry.query.obligations.Story.OTHER_SCHOOL;
import static org.zelian.registry.query.obligations.Story.REGRADING;
import static org.zelian.registry.query.obligations.Story.SCHOOL;
import static org.zelian.registry.query.obligations.Story.TARGET;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;

import java.util.List;

/** F01, F04, F05, F06: what is asked of gradings. */
class GradingRulesTest {

    private final Story story = new Story();

    @BeforeEach
    void holidays() {
        story.published("2026-01-01", 2026, List.of(), List.of());
    }

    @Test
    void f01_a_target_in_use_is_graded_within_thirty_days() {
        story.registered("2026-03-02", BuildKind.NEW);
        long online = story.on("2026-04-01", new TargetPutOnline(TARGET, NONE));
        story.on(
                "2026-06-01",
                new GradingStarted(GRADING, TARGET, GradingMatrix.GBT22240_2020, NONE));

        assertThat(story.of("F01", "2026-03-31")).isEmpty();
        assertThat(story.of("F01", "2026-04-01").orElseThrow())
                .satisfies(
                        row -> {
                            assertThat(row.obligation()).isEqualTo(Story.id("F01", online));
                            assertThat(row.openedOn()).isEqualTo("2026-04-01");
                            assertThat(row.dueOn()).isEqualTo("2026-05-01");
                            assertThat(row.act()).isEqualTo("grading.start");
                            assertThat(row.roles()).contains(Role.UNIT_IT, Role.FIRST_RESPONSIBLE);
                        });
        assertThat(story.of("F01", "2026-05-31")).isPresent();
        assertThat(story.of("F01", "2026-06-01")).isEmpty();
    }

    @Test
    void f01_an_abandoned_grading_is_none() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.on(
                "2026-03-03",
                new GradingStarted(GRADING, TARGET, GradingMatrix.GBT22240_2020, NONE));
        long abandoned = story.on("2026-03-10", new GradingAbandoned(GRADING, TARGET, NONE));

        assertThat(story.of("F01", "2026-03-09")).isEmpty();
        ObligationState again = story.of("F01", "2026-03-10").orElseThrow();
        assertThat(again.obligation()).isEqualTo(Story.id("F01", abandoned));
        assertThat(again.dueOn()).isEqualTo("2026-04-01");
    }

    @Test
    void f01_another_number_of_days_is_for_what_goes_online_later() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.set("2026-03-01", "ungraded-days", "60");
        assertThat(story.due("F01", "2026-03-20")).isEqualTo("2026-04-01");

        story.on("2026-03-15", new TargetPutOnline(TARGET, NONE));
        assertThat(story.due("F01", "2026-03-20")).isEqualTo("2026-05-14");
    }

    @Test
    void f01_a_corrected_day_moves_the_limit_and_keeps_the_id() {
        story.registered("2026-03-02", BuildKind.NEW);
        long online = story.on("2026-04-01", new TargetPutOnline(TARGET, NONE));
        story.on("2026-03-16", new LifeTransitionCorrected(TARGET, 1, LifePhase.ONLINE, NONE));

        assertThat(story.of("F01", "2026-03-20", online)).isEmpty();
        ObligationState corrected = story.of("F01", "2026-03-20").orElseThrow();
        assertThat(corrected.obligation()).isEqualTo(Story.id("F01", online));
        assertThat(corrected.dueOn()).isEqualTo("2026-04-15");
        assertThat(story.of("F01", "2026-04-20", online).orElseThrow().dueOn())
                .isEqualTo("2026-05-01");
    }

    @Test
    void f01_a_late_entry_closes_it_for_the_past_as_known_from_then_on() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        long before = story.head();
        story.on(
                "2026-03-10",
                new GradingStarted(GRADING, TARGET, GradingMatrix.GBT22240_2020, NONE));

        assertThat(story.of("F01", "2026-04-20", before)).isPresent();
        assertThat(story.of("F01", "2026-04-20")).isEmpty();
        assertThat(story.of("F01", "2026-03-09")).isPresent();
    }

    @Test
    void a_handover_moves_what_is_open_to_the_new_operator() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.on("2026-03-20", new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, NONE));

        assertThat(story.of("F01", "2026-03-19").orElseThrow().unit()).isEqualTo(SCHOOL);
        ObligationState after = story.of("F01", "2026-03-20").orElseThrow();
        assertThat(after.unit()).isEqualTo(OTHER_SCHOOL);
        assertThat(after.dueOn()).isEqualTo("2026-04-01");
    }

    @Test
    void f04_a_level_of_before_without_experts_is_asked_for_once_it_is_taken_over() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        long accepted =
                story.existing(
                        "2026-03-10",
                        Papers.existingGrading(L2, "2021-05-01", null, "2021-06-01", "示例教育局"));

        assertThat(story.of("F04", "2026-03-09")).isEmpty();
        ObligationState row = story.of("F04", "2026-03-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F04", accepted));
        assertThat(row.dueOn()).isEqualTo("2026-03-10");
        assertThat(story.of("F05", "2026-03-10")).isEmpty();

        story.graded("2026-04-01", REGRADING, L2, "OTHER");
        assertThat(story.of("F04", "2026-03-31")).isPresent();
        assertThat(story.of("F04", "2026-04-01")).isEmpty();
    }

    @Test
    void f04_what_is_recorded_and_not_accepted_is_no_level_yet() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.on(
                "2026-03-03",
                new ExistingGradingRecorded(
                        GRADING,
                        TARGET,
                        Papers.existingGrading(L2, "2021-05-01", null, null, null),
                        NONE));

        assertThat(story.rules("2026-06-01")).isEmpty();
    }

    @Test
    void f04_a_correction_that_names_the_review_closes_it() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.existing(
                "2026-03-10",
                Papers.existingGrading(L2, "2021-05-01", null, "2021-06-01", "示例教育局"));
        long before = story.head();
        story.on(
                "2026-03-10",
                new ExistingGradingCorrected(
                        GRADING,
                        TARGET,
                        0,
                        Papers.existingGrading(
                                L2, "2021-05-01", "2021-05-20", "2021-06-01", "示例教育局"),
                        NONE));

        assertThat(story.of("F04", "2026-03-20", before)).isPresent();
        assertThat(story.of("F04", "2026-03-20")).isEmpty();
    }

    @Test
    void f05_where_there_is_an_authority_it_has_approved() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.existing(
                "2026-03-10",
                Papers.existingGrading(L2, "2021-05-01", "2021-05-20", null, "示例教育局"));

        assertThat(story.of("F05", "2026-03-11").orElseThrow().dueOn()).isEqualTo("2026-03-10");
        assertThat(story.of("F04", "2026-03-11")).isEmpty();
    }

    @Test
    void f05_without_an_authority_nobody_has_to() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.existing(
                "2026-03-10", Papers.existingGrading(L2, "2021-05-01", "2021-05-20", null, null));

        assertThat(story.of("F05", "2026-03-11")).isEmpty();
    }

    @Test
    void f04_and_f05_ask_nothing_of_level_one() {
        story.registered("2026-03-02", BuildKind.EXISTING);
        story.existing("2026-03-10", Papers.existingGrading(L1, "2021-05-01", null, null, "示例教育局"));

        assertThat(story.rules("2026-03-11")).isEmpty();
    }

    @Test
    void f06_a_level_below_the_guide_is_asked_about_until_it_is_not_below() {
        story.set("2026-01-01", "guide-level-portal-school", "2");
        story.registered("2026-03-02", BuildKind.NEW);
        story.on(
                "2026-03-05",
                new GradingStarted(GRADING, TARGET, GradingMatrix.GBT22240_2020, NONE));
        long determined =
                story.on(
                        "2026-03-10",
                        new GradingDetermined(GRADING, TARGET, Papers.content(L1, "PORTAL"), NONE));
        story.graded("2026-05-01", REGRADING, L2, "PORTAL");

        ObligationState row = story.of("F06", "2026-03-10").orElseThrow();
        assertThat(row.obligation()).isEqualTo(Story.id("F06", determined));
        assertThat(row.dueOn()).isNull();
        assertThat(story.of("F06", "2026-03-09")).isEmpty();
        assertThat(story.of("F06", "2026-04-30")).isPresent();
        assertThat(story.of("F06", "2026-05-01")).isEmpty();

        story.on("2026-06-01", new GradingApprovalRevoked(REGRADING, TARGET, NONE));
        assertThat(story.of("F06", "2026-05-31")).isEmpty();
        assertThat(story.of("F06", "2026-06-01").orElseThrow().obligation())
                .isEqualTo(row.obligation());
    }

    @Test
    void f06_bureaus_have_a_guide_of_their_own() {
        story.set("2026-01-01", "guide-level-portal-school", "2");
        story.set("2026-01-01", "guide-level-portal-district", "2");
        story.set("2026-01-01", "guide-level-portal-city", "3");
        unit(SCHOOL, UnitKind.CITY_BUREAU);
        unit(OTHER_SCHOOL, UnitKind.DISTRICT_BUREAU);
        story.registered("2026-03-02", BuildKind.NEW);
        story.graded("2026-03-10", GRADING, L2, "PORTAL");
        story.on("2026-04-01", new TargetHandedOver(TARGET, SCHOOL, OTHER_SCHOOL, NONE));

        assertThat(story.of("F06", "2026-03-31")).isPresent();
        assertThat(story.of("F06", "2026-04-01")).isEmpty();
    }

    private void unit(UnitId unit, UnitKind kind) {
        story.on(
                "2026-01-02",
                new UnitRegistered(
                        unit,
                        "示例单位",
                        new UnitNature(kind, Applicability.BINDING, null),
                        null,
                        new DivisionCode("510104"),
                        new UnitCodes(null, null, null),
                        null,
                        NONE));
    }

    @Test
    void f06_a_corrected_submission_is_judged_by_what_it_says_now() {
        story.set("2026-01-01", "guide-level-portal-school", "3");
        story.registered("2026-03-02", BuildKind.NEW);
        story.graded("2026-03-10", GRADING, L2, "PORTAL");
        long before = story.head();
        story.on(
                "2026-03-10",
                new GradingSubmissionCorrected(
                        GRADING, TARGET, 1, Papers.content(L3, "PORTAL"), NONE));

        assertThat(story.of("F06", "2026-03-20", before)).isPresent();
        assertThat(story.of("F06", "2026-03-20")).isEmpty();
    }
}
