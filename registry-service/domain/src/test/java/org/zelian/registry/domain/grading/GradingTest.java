package org.zelian.registry.domain.grading;

import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paper;
import static org.zelian.registry.domain.Examples.paperAndReason;
import static org.zelian.registry.domain.grading.Gradings.APPROVED;
import static org.zelian.registry.domain.grading.Gradings.ASKED;
import static org.zelian.registry.domain.grading.Gradings.DESCRIBED;
import static org.zelian.registry.domain.grading.Gradings.FILING;
import static org.zelian.registry.domain.grading.Gradings.GRADING;
import static org.zelian.registry.domain.grading.Gradings.REVIEWED;
import static org.zelian.registry.domain.grading.Gradings.STARTED;
import static org.zelian.registry.domain.grading.Gradings.SUBMISSION;
import static org.zelian.registry.domain.grading.Gradings.SUBMITTED;
import static org.zelian.registry.domain.grading.Gradings.SUBMITTER;
import static org.zelian.registry.domain.grading.Gradings.TARGET;
import static org.zelian.registry.domain.grading.Gradings.approved;
import static org.zelian.registry.domain.grading.Gradings.content;
import static org.zelian.registry.domain.grading.Gradings.described;
import static org.zelian.registry.domain.grading.Gradings.drafted;
import static org.zelian.registry.domain.grading.Gradings.filed;
import static org.zelian.registry.domain.grading.Gradings.inDraft;
import static org.zelian.registry.domain.grading.Gradings.known;
import static org.zelian.registry.domain.grading.Gradings.level1;
import static org.zelian.registry.domain.grading.Gradings.level2;
import static org.zelian.registry.domain.grading.Gradings.level3;
import static org.zelian.registry.domain.grading.Gradings.onceApproved;
import static org.zelian.registry.domain.grading.Gradings.onceFinal;
import static org.zelian.registry.domain.grading.Gradings.opinion;
import static org.zelian.registry.domain.grading.Gradings.report;
import static org.zelian.registry.domain.grading.Gradings.review;
import static org.zelian.registry.domain.grading.Gradings.reviewed;
import static org.zelian.registry.domain.grading.Gradings.started;
import static org.zelian.registry.domain.grading.Gradings.submitted;
import static org.zelian.registry.domain.grading.Gradings.target;
import static org.zelian.registry.domain.grading.Gradings.withExperts;
import static org.zelian.registry.domain.grading.Gradings.withTheAuthority;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.Determination;
import org.zelian.registry.contract.grading.Expert;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ApproveGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReaffirmGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ReopenGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingCommand.TakeBackGrading;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingEvent.GradingTakenBack;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;
import java.util.List;

/** From the draft over the experts to the authority, and back. */
class GradingTest {

    private static final Expert.Field[] TWO = {Expert.Field.SECURITY, Expert.Field.BUSINESS};

    @Test
    void a_draft_says_only_what_is_new() {
        inDraft()
                .knowing(known())
                .when(draft(level3()))
                .records(
                        new GradingDrafted(
                                GRADING, TARGET, null, "STUDENT", level3(), null, null, because()));
    }

    @Test
    void a_draft_says_something() {
        inDraft()
                .knowing(known())
                .when(new DraftGrading(GRADING, null, null, null, null, null, because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void a_category_is_in_the_code_table() {
        inDraft()
                .knowing(
                        new GradingFacts(
                                target(TargetKind.INFORMATION_SYSTEM, null, null),
                                null,
                                false,
                                2,
                                null))
                .when(draft(null))
                .isRefusedBy(TheCategoryIsKnown.class, "STUDENT", TODAY);
    }

    @Test
    void a_draft_without_a_category_asks_nothing_of_the_code_table() {
        inDraft()
                .knowing(
                        new GradingFacts(
                                target(TargetKind.INFORMATION_SYSTEM, null, null),
                                null,
                                false,
                                2,
                                null))
                .when(new DraftGrading(GRADING, null, null, level3(), null, null, because()))
                .records(
                        new GradingDrafted(
                                GRADING, TARGET, null, null, level3(), null, null, because()));
    }

    @Test
    void nothing_is_drafted_before_the_version_was_started() {
        LocalDate before = STARTED.minusDays(1);
        inDraft()
                .knowing(known())
                .on(before)
                .when(draft(level3()))
                .isRefusedBy(NothingPrecedesRegistration.class, before, STARTED);
    }

    @Test
    void nothing_is_drafted_ahead() {
        inDraft()
                .knowing(known())
                .on(TOMORROW)
                .when(draft(level3()))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void what_lies_with_the_experts_is_not_drafted() {
        withExperts()
                .knowing(known())
                .when(draft(level3()))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class,
                        GradingPhase.EXPERT_REVIEW,
                        "DraftGrading");
    }

    @Test
    void what_was_drafted_goes_to_the_experts() {
        inDraft()
                .knowing(known())
                .when(askExperts())
                .records(
                        new GradingSubmittedToExperts(
                                GRADING, TARGET, content(level2(), null), Basis.none()));
    }

    @Test
    void a_submission_is_of_the_target_as_it_is() {
        inDraft()
                .knowing(known(described(7, 5)))
                .when(askExperts())
                .records(
                        new GradingSubmittedToExperts(
                                GRADING,
                                TARGET,
                                content(level2(), report(), null, 7),
                                Basis.none()));
    }

    @Test
    void what_was_not_determined_goes_nowhere() {
        start().knowing(known())
                .when(askExperts())
                .isRefusedBy(TheReportIsComplete.class, "BUSINESS_INFORMATION");
    }

    @Test
    void what_was_determined_for_the_information_alone_goes_nowhere() {
        start().given(
                        STARTED,
                        new GradingDrafted(
                                GRADING, TARGET, null, null, level2(), null, null, because()))
                .knowing(known())
                .when(askExperts())
                .isRefusedBy(TheReportIsComplete.class, "SYSTEM_SERVICE");
    }

    @Test
    void a_report_that_leaves_something_out_goes_nowhere() {
        inDraft()
                .given(
                        STARTED,
                        new GradingDrafted(
                                GRADING, TARGET, null, null, null, null, report(null), because()))
                .knowing(known())
                .when(askExperts())
                .isRefusedBy(TheReportIsComplete.class, "GRADING_REPORT");
    }

    @Test
    void level_one_does_not_go_to_the_experts() {
        inDraft(level1())
                .knowing(known())
                .when(askExperts())
                .isRefusedBy(LevelOneIsDeterminedByTheUnit.class);
    }

    @Test
    void a_cloud_tenant_is_not_above_its_platform() {
        inDraft(level3())
                .knowing(
                        known(
                                target(
                                        TargetKind.INFORMATION_SYSTEM,
                                        SecurityProtectionLevel.L2,
                                        null)))
                .when(askExperts())
                .isRefusedBy(
                        ACloudTenantDoesNotExceedItsPlatform.class,
                        SecurityProtectionLevel.L3,
                        SecurityProtectionLevel.L2);
    }

    @Test
    void a_network_is_not_below_what_it_carries() {
        inDraft()
                .knowing(
                        known(
                                target(
                                        TargetKind.NETWORK_FACILITY,
                                        null,
                                        SecurityProtectionLevel.L3)))
                .when(askExperts())
                .isRefusedBy(
                        NetworksAreGradedAsWhatTheyCarry.class,
                        SecurityProtectionLevel.L2,
                        SecurityProtectionLevel.L3);
    }

    @Test
    void floors_that_are_kept_do_not_stand_in_the_way() {
        inDraft()
                .knowing(
                        known(
                                target(
                                        TargetKind.NETWORK_FACILITY,
                                        SecurityProtectionLevel.L2,
                                        SecurityProtectionLevel.L2)))
                .when(askExperts())
                .records(
                        new GradingSubmittedToExperts(
                                GRADING, TARGET, content(level2(), null), Basis.none()));
    }

    @Test
    void a_network_that_carries_nothing_graded_has_no_floor() {
        inDraft()
                .knowing(known(target(TargetKind.NETWORK_FACILITY, null, null)))
                .when(askExperts())
                .records(
                        new GradingSubmittedToExperts(
                                GRADING, TARGET, content(level2(), null), Basis.none()));
    }

    @Test
    void a_system_may_be_below_its_subsystems() {
        inDraft()
                .knowing(
                        known(
                                target(
                                        TargetKind.INFORMATION_SYSTEM,
                                        null,
                                        SecurityProtectionLevel.L3)))
                .when(askExperts())
                .records(
                        new GradingSubmittedToExperts(
                                GRADING, TARGET, content(level2(), null), Basis.none()));
    }

    @Test
    void experts_are_not_asked_before_the_version_was_started() {
        LocalDate before = STARTED.minusDays(1);
        inDraft()
                .knowing(known())
                .on(before)
                .when(new SubmitForExpertReview(GRADING, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, STARTED, "");
    }

    @Test
    void a_late_submission_gives_a_reason() {
        inDraft()
                .knowing(known())
                .on(YESTERDAY)
                .when(askExperts())
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void what_the_experts_said_is_recorded() {
        withExperts().knowing(known()).when(record(review())).records(opinion(review()));
    }

    @Test
    void experts_may_disagree() {
        ExpertReview against = review(REVIEWED, false, TWO);
        withExperts().knowing(known()).when(record(against)).records(opinion(against));
    }

    @Test
    void one_expert_is_not_enough() {
        withExperts()
                .knowing(known())
                .when(record(review(REVIEWED, true, Expert.Field.BUSINESS)))
                .isRefusedBy(ExpertReviewsAreSufficient.class, 2, 1, 1);
    }

    @Test
    void experts_without_one_of_the_business_are_not_enough() {
        withExperts()
                .knowing(known())
                .when(record(review(REVIEWED, true, Expert.Field.SECURITY, Expert.Field.SECURITY)))
                .isRefusedBy(ExpertReviewsAreSufficient.class, 2, 2, 0);
    }

    @Test
    void experts_do_not_meet_before_they_are_asked() {
        LocalDate before = ASKED.minusDays(1);
        withExperts()
                .knowing(known())
                .when(record(review(before, true, TWO)))
                .isRefusedBy(ExpertsMeetOnceTheyAreAsked.class, before, ASKED, TODAY);
    }

    @Test
    void experts_do_not_meet_tomorrow() {
        withExperts()
                .knowing(known())
                .when(record(review(TOMORROW, true, TWO)))
                .isRefusedBy(ExpertsMeetOnceTheyAreAsked.class, TOMORROW, ASKED, TODAY);
    }

    @Test
    void experts_names_are_sealed_under_their_grading() {
        Expert stranger =
                new Expert(
                        Sealed.stored("person-0000000A", "c2VhbGVk"),
                        "示例研究院",
                        "工程师",
                        Expert.Field.BUSINESS);
        withExperts()
                .knowing(known())
                .when(
                        record(
                                new ExpertReview(
                                        REVIEWED,
                                        List.of(stranger, stranger),
                                        true,
                                        Gradings.FILE)))
                .isRefusedBy(ExpertsAreSealedUnderTheirGrading.class, GRADING.value());
    }

    @Test
    void an_opinion_that_nobody_asked_for_is_not_recorded() {
        inDraft()
                .knowing(known())
                .when(record(review()))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class, GradingPhase.DRAFT, "RecordExpertReview");
    }

    @Test
    void what_the_experts_agreed_to_goes_to_the_authority() {
        reviewed()
                .knowing(known())
                .when(submit())
                .records(
                        new GradingSubmitted(
                                GRADING, TARGET, content(level2(), review()), Basis.none()));
    }

    @Test
    void without_the_experts_nothing_goes_to_the_authority() {
        withExperts().knowing(known()).when(submit()).isRefusedBy(ExpertsAgreeFirst.class);
    }

    @Test
    void what_the_experts_disagree_with_does_not_go_to_the_authority() {
        withExperts()
                .given(REVIEWED, opinion(review(REVIEWED, false, TWO)))
                .knowing(known())
                .when(submit())
                .isRefusedBy(ExpertsAgreeFirst.class);
    }

    @Test
    void nothing_goes_to_the_authority_past_the_experts() {
        inDraft()
                .knowing(known())
                .when(submit())
                .isRefusedBy(GradingsMoveByTheirPhases.class, GradingPhase.DRAFT, "SubmitGrading");
    }

    @Test
    void nothing_goes_to_the_authority_before_the_experts_have_met() {
        LocalDate before = REVIEWED.minusDays(1);
        reviewed()
                .knowing(known())
                .on(before)
                .when(new SubmitGrading(GRADING, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, REVIEWED, "");
    }

    @Test
    void a_review_holds_for_a_report_in_other_words() {
        withTheAuthority()
                .given(SUBMITTED, new GradingReturned(GRADING, TARGET, SUBMISSION, because()))
                .given(
                        SUBMITTED,
                        new GradingDrafted(
                                GRADING,
                                TARGET,
                                null,
                                null,
                                null,
                                null,
                                report("另有教职工信息"),
                                because()))
                .knowing(known())
                .when(askExperts())
                .records(
                        new GradingSubmittedToExperts(
                                GRADING,
                                TARGET,
                                content(level2(), report("另有教职工信息"), review(), DESCRIBED),
                                Basis.none()));
    }

    @Test
    void a_review_does_not_hold_for_what_is_determined_anew() {
        withTheAuthority()
                .given(SUBMITTED, new GradingReturned(GRADING, TARGET, SUBMISSION, because()))
                .given(SUBMITTED, drafted(level3()))
                .knowing(known())
                .when(askExperts())
                .records(
                        new GradingSubmittedToExperts(
                                GRADING, TARGET, content(level3(), null), Basis.none()));
    }

    @Test
    void what_lies_with_the_experts_is_taken_back() {
        withExperts()
                .when(new TakeBackGrading(GRADING, because()))
                .records(new GradingTakenBack(GRADING, TARGET, because()));
    }

    @Test
    void what_lies_with_the_authority_is_taken_back() {
        withTheAuthority()
                .when(new TakeBackGrading(GRADING, because()))
                .records(new GradingTakenBack(GRADING, TARGET, because()));
    }

    @Test
    void taking_back_gives_a_reason() {
        withTheAuthority()
                .when(new TakeBackGrading(GRADING, Basis.none()))
                .isRefusedBy(ReturnsAndReaffirmationsGiveAReason.class);
    }

    @Test
    void what_is_approved_is_not_taken_back() {
        onceApproved()
                .when(new TakeBackGrading(GRADING, because()))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class, GradingPhase.APPROVED, "TakeBackGrading");
    }

    @Test
    void the_authority_returns_what_it_saw() {
        withTheAuthority()
                .when(new ReturnGrading(GRADING, SUBMISSION, because()))
                .records(new GradingReturned(GRADING, TARGET, SUBMISSION, because()));
    }

    @Test
    void a_return_gives_a_reason() {
        withTheAuthority()
                .when(new ReturnGrading(GRADING, SUBMISSION, Basis.none()))
                .isRefusedBy(ReturnsAndReaffirmationsGiveAReason.class);
    }

    @Test
    void a_return_is_of_the_submission_that_was_seen() {
        withTheAuthority()
                .when(new ReturnGrading(GRADING, 2, because()))
                .isRefusedBy(TheApprovalIsOfTheSubmissionSeen.class, 2);
    }

    @Test
    void the_authority_approves_what_it_saw() {
        withTheAuthority().knowing(known()).when(approve(SUBMISSION)).records(approved());
    }

    @Test
    void an_approval_names_its_document() {
        withTheAuthority()
                .knowing(known())
                .when(new ApproveGrading(GRADING, SUBMISSION, because()))
                .isRefusedBy(ApprovalsNameTheirDocument.class);
    }

    @Test
    void nobody_approves_what_they_submitted() {
        withTheAuthority()
                .knowing(known())
                .by(SUBMITTER)
                .when(approve(SUBMISSION))
                .isRefusedBy(NobodyApprovesTheirOwnGrading.class);
    }

    @Test
    void an_approval_of_what_was_taken_back_is_refused() {
        withTheAuthority()
                .given(SUBMITTED, new GradingTakenBack(GRADING, TARGET, because()))
                .knowing(known())
                .when(approve(SUBMISSION))
                .isRefusedBy(TheApprovalIsOfTheSubmissionSeen.class, SUBMISSION);
    }

    @Test
    void an_approval_of_content_that_changed_is_refused() {
        withTheAuthority()
                .givenBy(
                        "person-0000000C",
                        SUBMITTED,
                        new GradingTakenBack(GRADING, TARGET, because()),
                        drafted(level2()),
                        Gradings.askedExperts(),
                        submitted())
                .knowing(known())
                .when(approve(SUBMISSION))
                .isRefusedBy(TheApprovalIsOfTheSubmissionSeen.class, SUBMISSION);
    }

    @Test
    void a_target_described_anew_is_submitted_again_first() {
        withTheAuthority()
                .knowing(known(described(4, 3)))
                .when(approve(SUBMISSION))
                .isRefusedBy(TheTargetIsAsSubmitted.class, DESCRIBED, 3);
    }

    @Test
    void a_target_that_only_went_online_is_as_submitted() {
        withTheAuthority()
                .knowing(known(described(4, DESCRIBED)))
                .when(approve(SUBMISSION))
                .records(approved());
    }

    @Test
    void the_city_bureaus_own_system_is_approved_by_an_outside_paper() {
        withTheAuthority()
                .knowing(ofTheBureau("示例市教育局"))
                .when(approve(SUBMISSION))
                .isRefusedBy(TheCityBureauIsApprovedFromOutside.class, "示例市教育局");
    }

    @Test
    void an_outside_paper_approves_the_city_bureaus_own_system() {
        withTheAuthority()
                .knowing(ofTheBureau("另一市教育局"))
                .when(approve(SUBMISSION))
                .records(approved());
    }

    @Test
    void nothing_is_approved_twice() {
        onceApproved()
                .knowing(known())
                .when(approve(SUBMISSION))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class, GradingPhase.APPROVED, "ApproveGrading");
    }

    @Test
    void nothing_is_approved_before_it_was_submitted() {
        LocalDate before = SUBMITTED.minusDays(1);
        withTheAuthority()
                .knowing(known())
                .on(before)
                .when(new ApproveGrading(GRADING, SUBMISSION, paperAndReason()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, SUBMITTED, "");
    }

    @Test
    void an_approval_is_revoked() {
        onceApproved()
                .knowing(known())
                .when(new RevokeGradingApproval(GRADING, because()))
                .records(new GradingApprovalRevoked(GRADING, TARGET, because()));
    }

    @Test
    void a_revocation_gives_a_reason() {
        onceApproved()
                .knowing(known())
                .when(new RevokeGradingApproval(GRADING, Basis.none()))
                .isRefusedBy(ReturnsAndReaffirmationsGiveAReason.class);
    }

    @Test
    void what_is_final_is_not_revoked() {
        onceFinal()
                .knowing(known())
                .when(new RevokeGradingApproval(GRADING, because()))
                .isRefusedBy(AFinalGradingIsNotRevoked.class);
    }

    @Test
    void an_approval_on_which_a_filing_rests_is_not_revoked() {
        onceApproved()
                .knowing(filed())
                .when(new RevokeGradingApproval(GRADING, because()))
                .isRefusedBy(AnApprovalUnderFilingIsNotRevoked.class, FILING.value());
    }

    @Test
    void what_was_revoked_is_drafted_again() {
        onceApproved()
                .given(APPROVED, new GradingApprovalRevoked(GRADING, TARGET, because()))
                .knowing(known())
                .when(draft(level3()))
                .records(
                        new GradingDrafted(
                                GRADING, TARGET, null, "STUDENT", level3(), null, null, because()));
    }

    @Test
    void the_police_have_it_graded_anew() {
        onceApproved()
                .by("policy:WhenRegradeAskedThenGradingIsReopened")
                .when(new ReopenGrading(GRADING, FILING, Basis.none()))
                .records(new GradingReopened(GRADING, TARGET, FILING, Basis.none()));
    }

    @Test
    void what_is_final_is_not_reopened() {
        onceFinal()
                .when(new ReopenGrading(GRADING, FILING, Basis.none()))
                .isRefusedBy(GradingsMoveByTheirPhases.class, GradingPhase.FINAL, "ReopenGrading");
    }

    @Test
    void a_level_still_holds_for_what_was_described_anew() {
        onceFinal()
                .knowing(known(described(4, 3)))
                .when(new ReaffirmGrading(GRADING, 4, because()))
                .records(new GradingReaffirmed(GRADING, TARGET, 4, because()));
    }

    @Test
    void a_reaffirmation_gives_a_reason() {
        onceApproved()
                .knowing(known(described(4, 3)))
                .when(new ReaffirmGrading(GRADING, 4, Basis.none()))
                .isRefusedBy(ReturnsAndReaffirmationsGiveAReason.class);
    }

    @Test
    void a_reaffirmation_has_seen_the_latest_description() {
        onceApproved()
                .knowing(known(described(4, 3)))
                .when(new ReaffirmGrading(GRADING, 2, because()))
                .isRefusedBy(AReaffirmationIsOfTheTargetAsItIs.class, 2, 3);
    }

    @Test
    void a_reaffirmation_has_not_seen_what_does_not_exist() {
        onceApproved()
                .knowing(known(described(4, 3)))
                .when(new ReaffirmGrading(GRADING, 5, because()))
                .isRefusedBy(AReaffirmationIsOfTheTargetAsItIs.class, 5, 3);
    }

    @Test
    void what_has_not_changed_is_not_reaffirmed() {
        onceApproved()
                .knowing(known())
                .when(new ReaffirmGrading(GRADING, DESCRIBED, because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void what_was_reaffirmed_is_not_reaffirmed_again() {
        onceApproved()
                .given(APPROVED, new GradingReaffirmed(GRADING, TARGET, 4, because()))
                .knowing(known(described(4, 3)))
                .when(new ReaffirmGrading(GRADING, 4, because()))
                .isRefusedBy(AnEntrySaysSomethingNew.class);
    }

    @Test
    void nobody_reaffirms_what_they_submitted() {
        onceApproved()
                .knowing(known(described(4, 3)))
                .by(SUBMITTER)
                .when(new ReaffirmGrading(GRADING, 4, because()))
                .isRefusedBy(NobodyApprovesTheirOwnGrading.class);
    }

    @Test
    void what_is_not_approved_is_not_reaffirmed() {
        withTheAuthority()
                .knowing(known(described(4, 3)))
                .when(new ReaffirmGrading(GRADING, 4, because()))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class,
                        GradingPhase.AUTHORITY_REVIEW,
                        "ReaffirmGrading");
    }

    @Test
    void who_has_seen_another_version_changes_nothing() {
        inDraft().knowing(known()).having(1).when(draft(level3())).isAConflict();
    }

    private static Circumstances<Grading> start() {
        return Circumstances.of(Grading.class).given(STARTED, started());
    }

    private static GradingFacts ofTheBureau(String name) {
        return new GradingFacts(
                target(TargetKind.INFORMATION_SYSTEM, null, null), name, true, 2, null);
    }

    private static DraftGrading draft(@Nullable Determination information) {
        return new DraftGrading(GRADING, null, "STUDENT", information, null, null, because());
    }

    private static SubmitForExpertReview askExperts() {
        return new SubmitForExpertReview(GRADING, Basis.none());
    }

    private static RecordExpertReview record(ExpertReview review) {
        return new RecordExpertReview(GRADING, review, because());
    }

    private static SubmitGrading submit() {
        return new SubmitGrading(GRADING, Basis.none());
    }

    private static ApproveGrading approve(long seen) {
        return new ApproveGrading(GRADING, seen, paper());
    }
}
