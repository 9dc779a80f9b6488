package org.zelian.registry.domain.grading;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.grading.Gradings.GRADING;
import static org.zelian.registry.domain.grading.Gradings.SCHOOL;
import static org.zelian.registry.domain.grading.Gradings.SUBMITTER;
import static org.zelian.registry.domain.grading.Gradings.TARGET;
import static org.zelian.registry.domain.grading.Gradings.described;
import static org.zelian.registry.domain.grading.Gradings.existing;
import static org.zelian.registry.domain.grading.Gradings.existingRecorded;
import static org.zelian.registry.domain.grading.Gradings.inDraft;
import static org.zelian.registry.domain.grading.Gradings.known;
import static org.zelian.registry.domain.grading.Gradings.school;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.AcceptExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReaffirmGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnExistingGrading;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.NobodyAcceptsTheirOwnEntry;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.WhatIsAcceptedHasItsScan;
import org.zelian.registry.domain.WhatWasReturnedIsCorrectedFirst;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;

/** 存量: what was graded before the registry knew of it. */
class ExistingGradingTest {

    private static final LocalDate GRADED = LocalDate.of(2021, 3, 1);
    private static final LocalDate AUTHORISED = LocalDate.of(2021, 4, 1);
    private static final LocalDate ENTERED = LocalDate.of(2026, 4, 1);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 5, 1);
    private static final ExistingGrading WAS = existing(GRADED, AUTHORISED);
    private static final ExistingGrading RIGHT = existing(GRADED.plusDays(1), AUTHORISED);

    private final Circumstances<Grading> grading = Circumstances.of(Grading.class);

    @Test
    void what_was_graded_before_is_recorded() {
        grading.knowing(known()).when(record(WAS)).records(existingRecorded(WAS));
    }

    @Test
    void neither_review_nor_approval_need_have_been() {
        ExistingGrading bare = existing(GRADED, null);
        grading.knowing(known()).when(record(bare)).records(existingRecorded(bare));
    }

    @Test
    void nothing_was_approved_before_it_was_graded() {
        grading.knowing(known())
                .when(record(existing(AUTHORISED, GRADED)))
                .isRefusedBy(ExistingGradingDatesAreInOrder.class, AUTHORISED, GRADED);
    }

    @Test
    void nothing_was_reviewed_before_it_was_graded() {
        grading.knowing(known())
                .when(record(reviewed(AUTHORISED, GRADED, null)))
                .isRefusedBy(ExistingGradingDatesAreInOrder.class, AUTHORISED, GRADED);
    }

    @Test
    void nothing_was_approved_before_it_was_reviewed() {
        grading.knowing(known())
                .when(record(reviewed(GRADED, AUTHORISED, AUTHORISED.minusDays(1))))
                .isRefusedBy(
                        ExistingGradingDatesAreInOrder.class, AUTHORISED, AUTHORISED.minusDays(1));
    }

    @Test
    void nothing_was_graded_after_it_is_entered() {
        grading.knowing(known())
                .when(record(existing(TOMORROW, null)))
                .isRefusedBy(ExistingGradingDatesAreInOrder.class, TOMORROW, TODAY);
    }

    @Test
    void nothing_existing_is_entered_ahead() {
        grading.knowing(known())
                .on(TOMORROW)
                .when(record(WAS))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void what_is_not_registered_was_not_graded() {
        grading.knowing(known(null))
                .when(record(WAS))
                .isRefusedBy(TheTargetIsRegistered.class, TARGET.value());
    }

    @Test
    void nothing_is_entered_before_its_target() {
        LocalDate before = AT_FIRST.minusDays(1);
        grading.knowing(known())
                .on(before)
                .when(record(WAS))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void nothing_is_entered_for_a_unit_that_is_not_in_being() {
        grading.knowing(
                        known(
                                new GradedTarget(
                                        school(false),
                                        TargetKind.INFORMATION_SYSTEM,
                                        AT_FIRST,
                                        null,
                                        1,
                                        1,
                                        null,
                                        null)))
                .when(record(WAS))
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void what_exists_is_not_drafted() {
        recorded()
                .knowing(known())
                .when(
                        new DraftGrading(
                                GRADING,
                                GradingMatrix.FORM_2025,
                                null,
                                null,
                                null,
                                null,
                                because()))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class, GradingPhase.EXISTING, "DraftGrading");
    }

    @Test
    void the_authority_accepts_what_agrees_with_the_paper() {
        recorded()
                .when(new AcceptExistingGrading(GRADING, 0, Basis.none()))
                .records(new ExistingGradingAccepted(GRADING, TARGET, 0, Basis.none()));
    }

    @Test
    void nobody_accepts_what_they_recorded() {
        recorded()
                .by(SUBMITTER)
                .when(new AcceptExistingGrading(GRADING, 0, Basis.none()))
                .isRefusedBy(NobodyAcceptsTheirOwnEntry.class);
    }

    @Test
    void nobody_accepts_what_they_recorded_and_somebody_else_corrected() {
        recorded()
                .givenBy("person-0000000C", ENTERED, corrected(0))
                .by(SUBMITTER)
                .when(new AcceptExistingGrading(GRADING, 1, Basis.none()))
                .isRefusedBy(NobodyAcceptsTheirOwnEntry.class);
    }

    @Test
    void what_comes_in_by_a_list_has_no_scan_yet() {
        ExistingGrading bare = scanned(null);
        grading.knowing(known()).when(record(bare)).records(existingRecorded(bare));
    }

    @Test
    void what_has_no_scan_is_not_accepted() {
        grading.givenBy(SUBMITTER, ENTERED, existingRecorded(scanned(null)))
                .when(new AcceptExistingGrading(GRADING, 0, Basis.none()))
                .isRefusedBy(WhatIsAcceptedHasItsScan.class);
    }

    @Test
    void what_is_accepted_keeps_its_scan() {
        accepted()
                .as(Role.CITY_ADMIN)
                .on(ENTERED)
                .when(new CorrectExistingGrading(GRADING, 0, scanned(null), because()))
                .isRefusedBy(WhatIsAcceptedHasItsScan.class);
    }

    @Test
    void an_acceptance_is_of_the_entry_that_was_seen() {
        recorded()
                .givenBy(SUBMITTER, ENTERED, corrected(0))
                .when(new AcceptExistingGrading(GRADING, 0, Basis.none()))
                .isRefusedBy(TheEntryJudgedIsTheLatest.class, 0, 1);
    }

    @Test
    void nothing_is_accepted_before_it_was_entered() {
        LocalDate before = ENTERED.minusDays(1);
        recorded()
                .on(before)
                .when(new AcceptExistingGrading(GRADING, 0, because()))
                .isRefusedBy(TransitionsKeepTheirOrder.class, before, ENTERED, "");
    }

    @Test
    void what_is_final_is_not_accepted_again() {
        accepted()
                .when(new AcceptExistingGrading(GRADING, 0, Basis.none()))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class,
                        GradingPhase.FINAL,
                        "AcceptExistingGrading");
    }

    @Test
    void a_draft_is_not_accepted_as_existing() {
        inDraft()
                .when(new AcceptExistingGrading(GRADING, 0, Basis.none()))
                .isRefusedBy(
                        GradingsMoveByTheirPhases.class,
                        GradingPhase.DRAFT,
                        "AcceptExistingGrading");
    }

    @Test
    void the_authority_returns_what_does_not_agree() {
        recorded().when(new ReturnExistingGrading(GRADING, 0, because())).records(returned());
    }

    @Test
    void a_return_gives_a_reason() {
        recorded()
                .when(new ReturnExistingGrading(GRADING, 0, Basis.none()))
                .isRefusedBy(ReturnsAndReaffirmationsGiveAReason.class);
    }

    @Test
    void a_return_is_of_the_entry_that_was_seen() {
        recorded()
                .when(new ReturnExistingGrading(GRADING, 1, because()))
                .isRefusedBy(TheEntryJudgedIsTheLatest.class, 1, 0);
    }

    @Test
    void what_was_returned_is_not_accepted_as_it_is() {
        recorded()
                .given(ENTERED, returned())
                .when(new AcceptExistingGrading(GRADING, 0, Basis.none()))
                .isRefusedBy(WhatWasReturnedIsCorrectedFirst.class);
    }

    @Test
    void what_was_returned_is_not_returned_again() {
        recorded()
                .given(ENTERED, returned())
                .when(new ReturnExistingGrading(GRADING, 0, because()))
                .isRefusedBy(WhatWasReturnedIsCorrectedFirst.class);
    }

    @Test
    void what_was_corrected_after_its_return_is_accepted() {
        recorded()
                .givenBy(SUBMITTER, ENTERED, returned(), corrected(0))
                .when(new AcceptExistingGrading(GRADING, 2, Basis.none()))
                .records(new ExistingGradingAccepted(GRADING, TARGET, 2, Basis.none()));
    }

    @Test
    void the_unit_corrects_what_is_not_accepted() {
        recorded().as(Role.UNIT_IT).on(ENTERED).when(correct(0)).records(corrected(0));
    }

    @Test
    void a_correction_gives_a_reason() {
        recorded()
                .on(ENTERED)
                .when(new CorrectExistingGrading(GRADING, 0, RIGHT, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
    }

    @Test
    void a_correction_names_the_entry_or_a_correction_of_it() {
        recorded()
                .givenBy(SUBMITTER, ENTERED, corrected(0))
                .on(ENTERED)
                .when(correct(1))
                .records(corrected(1));
    }

    @Test
    void a_correction_names_nothing_else() {
        recorded()
                .given(ENTERED, returned())
                .on(ENTERED)
                .when(correct(1))
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void a_corrections_dates_are_in_order_too() {
        recorded()
                .on(ENTERED)
                .when(
                        new CorrectExistingGrading(
                                GRADING, 0, existing(AUTHORISED, GRADED), because()))
                .isRefusedBy(ExistingGradingDatesAreInOrder.class, AUTHORISED, GRADED);
    }

    @Test
    void the_unit_does_not_correct_what_is_accepted() {
        accepted()
                .as(Role.FIRST_RESPONSIBLE)
                .on(ENTERED)
                .when(correct(0))
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
    }

    @Test
    void the_city_corrects_what_is_accepted() {
        accepted().as(Role.CITY_ADMIN).on(ENTERED).when(correct(0)).records(corrected(0));
    }

    @Test
    void an_entry_is_not_put_behind_its_acceptance() {
        LocalDate after = ACCEPTED.plusDays(1);
        accepted()
                .as(Role.CITY_ADMIN)
                .on(after)
                .when(correct(0))
                .isRefusedBy(TransitionsKeepTheirOrder.class, after, "", ACCEPTED);
    }

    @Test
    void an_accepted_level_is_reaffirmed() {
        accepted()
                .knowing(known(described(4, 3)))
                .when(new ReaffirmGrading(GRADING, 4, because()))
                .records(new GradingReaffirmed(GRADING, TARGET, 4, because()));
    }

    private Circumstances<Grading> recorded() {
        return grading.givenBy(SUBMITTER, ENTERED, existingRecorded(WAS));
    }

    private Circumstances<Grading> accepted() {
        return recorded()
                .givenBy(
                        "person-0000000C",
                        ACCEPTED,
                        new ExistingGradingAccepted(GRADING, TARGET, 0, Basis.none()));
    }

    private static RecordExistingGrading record(ExistingGrading existing) {
        return new RecordExistingGrading(GRADING, TARGET, existing, because());
    }

    private static CorrectExistingGrading correct(long entry) {
        return new CorrectExistingGrading(GRADING, entry, RIGHT, because());
    }

    private static ExistingGradingCorrected corrected(long entry) {
        return new ExistingGradingCorrected(GRADING, TARGET, entry, RIGHT, because());
    }

    private static ExistingGradingReturned returned() {
        return new ExistingGradingReturned(GRADING, TARGET, 0, because());
    }

    private static ExistingGrading scanned(@Nullable EvidenceDigest report) {
        return new ExistingGrading(
                WAS.levels(),
                WAS.gradedOn(),
                WAS.reviewedOn(),
                WAS.approvedOn(),
                WAS.authority(),
                WAS.template(),
                report);
    }

    private static ExistingGrading reviewed(
            LocalDate graded, LocalDate reviewed, @Nullable LocalDate approved) {
        ExistingGrading bare = existing(graded, approved);
        return new ExistingGrading(
                bare.levels(),
                bare.gradedOn(),
                reviewed,
                bare.approvedOn(),
                bare.authority(),
                bare.template(),
                bare.report());
    }
}
