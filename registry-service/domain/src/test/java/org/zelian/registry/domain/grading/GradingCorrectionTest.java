package org.zelian.registry.domain.grading;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.grading.Gradings.APPROVED;
import static org.zelian.registry.domain.grading.Gradings.DESCRIBED;
import static org.zelian.registry.domain.grading.Gradings.FINAL;
import static org.zelian.registry.domain.grading.Gradings.GRADING;
import static org.zelian.registry.domain.grading.Gradings.OPINION;
import static org.zelian.registry.domain.grading.Gradings.REVIEWED;
import static org.zelian.registry.domain.grading.Gradings.SUBMISSION;
import static org.zelian.registry.domain.grading.Gradings.SUBMITTED;
import static org.zelian.registry.domain.grading.Gradings.TARGET;
import static org.zelian.registry.domain.grading.Gradings.content;
import static org.zelian.registry.domain.grading.Gradings.determined;
import static org.zelian.registry.domain.grading.Gradings.inDraft;
import static org.zelian.registry.domain.grading.Gradings.known;
import static org.zelian.registry.domain.grading.Gradings.level1;
import static org.zelian.registry.domain.grading.Gradings.level2;
import static org.zelian.registry.domain.grading.Gradings.level3;
import static org.zelian.registry.domain.grading.Gradings.onceApproved;
import static org.zelian.registry.domain.grading.Gradings.onceFinal;
import static org.zelian.registry.domain.grading.Gradings.report;
import static org.zelian.registry.domain.grading.Gradings.review;
import static org.zelian.registry.domain.grading.Gradings.target;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.GradingCommand.CorrectGradingSubmission;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.grading.GradingReport;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;

/** What a final grading said, put right by the city bureau. */
class GradingCorrectionTest {

    private static final GradingReport RIGHT = report("不含未成年人信息");

    @Test
    void a_correction_says_all_that_the_submission_said() {
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(SUBMITTED)
                .when(correct(SUBMISSION, null, RIGHT))
                .records(corrected(SUBMISSION, level2()));
    }

    @Test
    void a_correction_may_be_of_the_determination_and_the_levels_follow() {
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(SUBMITTED)
                .when(correct(SUBMISSION, level3(), RIGHT))
                .records(corrected(SUBMISSION, level3()));
    }

    @Test
    void a_correction_is_corrected() {
        onceFinal()
                .givenBy("person-0000000C", SUBMITTED, corrected(SUBMISSION, level3()))
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(SUBMITTED)
                .when(correct(SUBMISSION, level2(), null))
                .records(corrected(SUBMISSION, level2()));
    }

    @Test
    void a_correction_of_a_correction_leads_to_the_submission() {
        onceFinal()
                .givenBy("person-0000000C", SUBMITTED, corrected(SUBMISSION, level3()))
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(SUBMITTED)
                .when(correct(7, level2(), null))
                .records(corrected(7, level2()));
    }

    @Test
    void only_the_city_bureau_corrects_what_is_final() {
        onceFinal()
                .as(Role.FIRST_RESPONSIBLE)
                .knowing(known())
                .on(SUBMITTED)
                .when(correct(SUBMISSION, null, RIGHT))
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
    }

    @Test
    void what_is_not_final_is_not_corrected_but_taken_back_or_revoked() {
        onceApproved()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(SUBMITTED)
                .when(correct(SUBMISSION, null, RIGHT))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class,
                        GradingPhase.APPROVED,
                        "CorrectGradingSubmission");
    }

    @Test
    void a_correction_gives_a_reason() {
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(SUBMITTED)
                .when(
                        new CorrectGradingSubmission(
                                GRADING, SUBMISSION, null, null, null, null, RIGHT, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_correction_names_the_submission() {
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(REVIEWED)
                .when(correct(OPINION, null, RIGHT))
                .isRefusedBy(CorrectionsNameAnEntry.class, OPINION);
    }

    @Test
    void a_submission_is_not_put_behind_its_approval() {
        LocalDate after = APPROVED.plusDays(1);
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(after)
                .when(correct(SUBMISSION, null, RIGHT))
                .isRefusedBy(TransitionsKeepTheirOrder.class, after, REVIEWED, APPROVED);
    }

    @Test
    void a_submission_is_not_put_before_its_review() {
        LocalDate before = REVIEWED.minusDays(1);
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(before)
                .when(correct(SUBMISSION, null, RIGHT))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, REVIEWED, APPROVED);
    }

    @Test
    void a_corrected_category_is_in_the_code_table() {
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(
                        new GradingFacts(
                                target(TargetKind.INFORMATION_SYSTEM, null, null),
                                null,
                                false,
                                2,
                                null))
                .on(SUBMITTED)
                .when(
                        new CorrectGradingSubmission(
                                GRADING, SUBMISSION, null, "NONE", null, null, null, because()))
                .isRefusedBy(TheCategoryIsKnown.class, "NONE", SUBMITTED);
    }

    @Test
    void a_corrected_level_is_not_above_the_platform() {
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(
                        known(
                                target(
                                        TargetKind.INFORMATION_SYSTEM,
                                        SecurityProtectionLevel.L2,
                                        null)))
                .on(SUBMITTED)
                .when(correct(SUBMISSION, level3(), null))
                .isRefusedBy(
                        ACloudTenantDoesNotExceedItsPlatform.class,
                        SecurityProtectionLevel.L3,
                        SecurityProtectionLevel.L2);
    }

    @Test
    void what_experts_reviewed_does_not_become_level_one() {
        onceFinal()
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(SUBMITTED)
                .when(correct(SUBMISSION, level1(), null))
                .isRefusedBy(LevelOneIsDeterminedByTheUnit.class);
    }

    @Test
    void what_no_expert_reviewed_does_not_become_level_two() {
        determinedOn(FINAL)
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .when(correct(2, level2(), null))
                .isRefusedBy(LevelTwoAndAboveGoToExperts.class, SecurityProtectionLevel.L2);
    }

    @Test
    void what_the_unit_determined_is_corrected_too() {
        determinedOn(FINAL)
                .as(Role.CITY_ADMIN)
                .knowing(known())
                .on(TODAY)
                .when(correct(2, null, RIGHT))
                .records(
                        new GradingSubmissionCorrected(
                                GRADING,
                                TARGET,
                                2,
                                content(level1(), RIGHT, null, DESCRIBED),
                                because()));
    }

    private static Circumstances<Grading> determinedOn(LocalDate day) {
        return inDraft(level1()).givenBy("person-0000000B", day, determined());
    }

    private static CorrectGradingSubmission correct(
            long entry, @Nullable Determination information, @Nullable GradingReport report) {
        return new CorrectGradingSubmission(
                GRADING, entry, null, null, information, null, report, because());
    }

    private static GradingSubmissionCorrected corrected(long entry, Determination information) {
        GradingContent right = content(information, RIGHT, review(), DESCRIBED);
        return new GradingSubmissionCorrected(GRADING, TARGET, entry, right, because());
    }
}
