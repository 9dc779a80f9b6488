package org.zelian.registry.domain.evaluation;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.evaluation.Evaluations.AGENCY;
import static org.zelian.registry.domain.evaluation.Evaluations.AUTHOR;
import static org.zelian.registry.domain.evaluation.Evaluations.EVALUATION;
import static org.zelian.registry.domain.evaluation.Evaluations.PLANNED;
import static org.zelian.registry.domain.evaluation.Evaluations.SCHOOL;
import static org.zelian.registry.domain.evaluation.Evaluations.SIGNED;
import static org.zelian.registry.domain.evaluation.Evaluations.TARGET;
import static org.zelian.registry.domain.evaluation.Evaluations.evaluation;
import static org.zelian.registry.domain.evaluation.Evaluations.existing;
import static org.zelian.registry.domain.evaluation.Evaluations.inAccepted;
import static org.zelian.registry.domain.evaluation.Evaluations.inExisting;
import static org.zelian.registry.domain.evaluation.Evaluations.known;
import static org.zelian.registry.domain.evaluation.Evaluations.recorded;
import static org.zelian.registry.domain.evaluation.Evaluations.standing;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AcceptExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.CorrectExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ReturnExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationAccepted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationReturned;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.NobodyAcceptsTheirOwnEntry;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.WhatWasReturnedIsCorrectedFirst;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;

/** 存量: what was evaluated before the registry knew of it. */
class ExistingEvaluationTest {

    private static final LocalDate COVER = LocalDate.of(2024, 6, 1);
    private static final LocalDate FILED = LocalDate.of(2024, 7, 1);
    private static final ExistingEvaluation WAS = existing(COVER, FILED);

    @Test
    void what_was_evaluated_before_is_recorded() {
        evaluation().when(record(WAS)).records(recorded(WAS));
    }

    @Test
    void the_police_need_not_have_had_it() {
        evaluation().when(record(existing(COVER, null))).records(recorded(existing(COVER, null)));
    }

    @Test
    void the_police_did_not_have_it_before_its_day() {
        evaluation()
                .when(record(existing(COVER, COVER.minusDays(1))))
                .isRefusedBy(ExistingEvaluationDatesAreInOrder.class, COVER, COVER.minusDays(1));
    }

    @Test
    void nothing_was_reported_or_filed_after_it_is_entered() {
        evaluation()
                .when(record(existing(TOMORROW, null)))
                .isRefusedBy(ExistingEvaluationDatesAreInOrder.class, TOMORROW, TODAY);
        evaluation()
                .when(record(existing(COVER, TOMORROW)))
                .isRefusedBy(ExistingEvaluationDatesAreInOrder.class, TOMORROW, TODAY);
    }

    @Test
    void who_built_it_has_not_evaluated_it() {
        evaluation()
                .knowing(known(AGENCY.name()))
                .when(record(WAS))
                .isRefusedBy(AnAgencyDoesNotEvaluateWhatItBuilt.class, AGENCY.name());
    }

    @Test
    void what_is_not_registered_was_not_evaluated() {
        evaluation()
                .knowing(new EvaluationFacts(null, null))
                .when(record(WAS))
                .isRefusedBy(TheTargetIsRegistered.class, TARGET.value());
    }

    @Test
    void nothing_is_entered_before_its_target() {
        LocalDate before = AT_FIRST.minusDays(1);
        evaluation()
                .on(before)
                .when(record(WAS))
                .isRefusedBy(NothingPrecedesRegistration.class, before, AT_FIRST);
    }

    @Test
    void nothing_is_entered_for_a_unit_that_is_not_in_being() {
        evaluation()
                .knowing(new EvaluationFacts(standing(false), null))
                .when(record(WAS))
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void nothing_is_entered_ahead() {
        evaluation()
                .on(TOMORROW)
                .when(record(WAS))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void the_authority_accepts_what_agrees_with_the_paper() {
        inExisting()
                .when(new AcceptExistingEvaluation(EVALUATION, 0, because()))
                .records(new ExistingEvaluationAccepted(EVALUATION, TARGET, 0, because()));
    }

    @Test
    void nobody_accepts_what_they_wrote() {
        inExisting()
                .by(AUTHOR)
                .when(new AcceptExistingEvaluation(EVALUATION, 0, because()))
                .isRefusedBy(NobodyAcceptsTheirOwnEntry.class);
        inExisting()
                .givenBy("person-0000000C", PLANNED, corrected(0))
                .by(AUTHOR)
                .when(new AcceptExistingEvaluation(EVALUATION, 1, because()))
                .isRefusedBy(NobodyAcceptsTheirOwnEntry.class);
    }

    @Test
    void an_acceptance_is_of_the_entry_that_was_seen() {
        inExisting()
                .given(PLANNED, corrected(0))
                .when(new AcceptExistingEvaluation(EVALUATION, 0, because()))
                .isRefusedBy(TheEntryJudgedIsTheLatest.class, 0, 1);
    }

    @Test
    void the_authority_returns_what_does_not_agree_with_a_reason() {
        inExisting()
                .when(new ReturnExistingEvaluation(EVALUATION, 0, because()))
                .records(returned());
        inExisting()
                .when(new ReturnExistingEvaluation(EVALUATION, 0, Basis.none()))
                .isRefusedBy(EndingsAndRefusalsGiveAReason.class);
    }

    @Test
    void what_was_returned_is_corrected_before_it_is_looked_at_again() {
        inExisting()
                .given(PLANNED, returned())
                .when(new AcceptExistingEvaluation(EVALUATION, 0, because()))
                .isRefusedBy(WhatWasReturnedIsCorrectedFirst.class);
        inExisting()
                .given(PLANNED, returned(), corrected(0))
                .when(new AcceptExistingEvaluation(EVALUATION, 2, because()))
                .records(new ExistingEvaluationAccepted(EVALUATION, TARGET, 2, because()));
    }

    @Test
    void the_unit_corrects_what_is_not_accepted() {
        inExisting().as(Role.UNIT_IT).on(PLANNED).when(correct(0, WAS)).records(corrected(0));
    }

    @Test
    void a_correction_gives_a_reason_and_names_the_entry() {
        inExisting()
                .when(new CorrectExistingEvaluation(EVALUATION, 0, WAS, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
        inExisting().when(correct(7, WAS)).isRefusedBy(CorrectionsNameAnEntry.class, 7);
    }

    @Test
    void what_is_put_right_may_have_been() {
        inExisting()
                .when(correct(0, existing(COVER, COVER.minusDays(1))))
                .isRefusedBy(ExistingEvaluationDatesAreInOrder.class, COVER, COVER.minusDays(1));
        inExisting()
                .knowing(known(AGENCY.name()))
                .when(correct(0, WAS))
                .isRefusedBy(AnAgencyDoesNotEvaluateWhatItBuilt.class, AGENCY.name());
    }

    @Test
    void the_city_corrects_what_is_accepted() {
        inAccepted()
                .as(Role.FIRST_RESPONSIBLE)
                .on(PLANNED)
                .when(correct(0, WAS))
                .isRefusedBy(FinalFactsAreCorrectedByTheCity.class);
        inAccepted().as(Role.CITY_ADMIN).on(PLANNED).when(correct(0, WAS)).records(corrected(0));
    }

    @Test
    void an_entry_is_not_put_behind_its_acceptance() {
        inAccepted()
                .as(Role.CITY_ADMIN)
                .when(correct(0, WAS))
                .isRefusedBy(TransitionsKeepTheirOrder.class, TODAY, "", SIGNED);
    }

    private static RecordExistingEvaluation record(ExistingEvaluation existing) {
        return new RecordExistingEvaluation(EVALUATION, TARGET, existing, because());
    }

    private static CorrectExistingEvaluation correct(long entry, ExistingEvaluation right) {
        return new CorrectExistingEvaluation(EVALUATION, entry, right, because());
    }

    private static ExistingEvaluationCorrected corrected(long entry) {
        return new ExistingEvaluationCorrected(EVALUATION, TARGET, entry, WAS, because());
    }

    private static ExistingEvaluationReturned returned() {
        return new ExistingEvaluationReturned(EVALUATION, TARGET, 0, because());
    }
}
