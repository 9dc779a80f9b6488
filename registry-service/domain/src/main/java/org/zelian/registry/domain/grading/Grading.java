package org.zelian.registry.domain.grading;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.grading.ExistingGrading;
import org.zelian.registry.contract.grading.ExpertReview;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.grading.GradingCommand.AbandonGrading;
import org.zelian.registry.contract.grading.GradingCommand.AcceptExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ApproveGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.CorrectGradingSubmission;
import org.zelian.registry.contract.grading.GradingCommand.DetermineGrading;
import org.zelian.registry.contract.grading.GradingCommand.DraftGrading;
import org.zelian.registry.contract.grading.GradingCommand.FinaliseGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReaffirmGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.RecordExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.ReopenGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnExistingGrading;
import org.zelian.registry.contract.grading.GradingCommand.ReturnGrading;
import org.zelian.registry.contract.grading.GradingCommand.RevokeGradingApproval;
import org.zelian.registry.contract.grading.GradingCommand.StartGrading;
import org.zelian.registry.contract.grading.GradingCommand.SubmitForExpertReview;
import org.zelian.registry.contract.grading.GradingCommand.SubmitGrading;
import org.zelian.registry.contract.grading.GradingCommand.TakeBackGrading;
import org.zelian.registry.contract.grading.GradingContent;
import org.zelian.registry.contract.grading.GradingEvent;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingAccepted;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingCorrected;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingRecorded;
import org.zelian.registry.contract.grading.GradingEvent.ExistingGradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.ExpertOpinionRecorded;
import org.zelian.registry.contract.grading.GradingEvent.GradingAbandoned;
import org.zelian.registry.contract.grading.GradingEvent.GradingApprovalRevoked;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingDetermined;
import org.zelian.registry.contract.grading.GradingEvent.GradingDrafted;
import org.zelian.registry.contract.grading.GradingEvent.GradingFinalised;
import org.zelian.registry.contract.grading.GradingEvent.GradingReaffirmed;
import org.zelian.registry.contract.grading.GradingEvent.GradingReopened;
import org.zelian.registry.contract.grading.GradingEvent.GradingReturned;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmissionCorrected;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmittedToExperts;
import org.zelian.registry.contract.grading.GradingEvent.GradingTakenBack;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Course;
import org.zelian.registry.domain.Existing;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.Said;
import org.zelian.registry.domain.WhatIsAcceptedHasItsScan;
import org.zelian.registry.domain.protectiontarget.ARetiredSystemTakesNothingNew;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.reservation.Unique;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** 定级: decides how one version of a target's grading goes from its draft to being final. */
public class Grading {

    private static final Set<GradingPhase> OPEN =
            Set.of(
                    GradingPhase.DRAFT,
                    GradingPhase.EXPERT_REVIEW,
                    GradingPhase.AUTHORITY_REVIEW,
                    GradingPhase.APPROVED);

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ProtectionTargetId target;
    private final Course<GradingPhase> course = new Course<>(GradingPhase.DRAFT);
    private Draft draft = Draft.by(GradingMatrix.GBT22240_2020);
    private @Nullable Reviewed reviewed;
    private @Nullable Said<GradingContent> submission;
    private final Existing<ExistingGrading> existing = new Existing<>();
    private long lookedAt;
    private long entries;

    Grading() {}

    /** What only this version may hold: it is the open one of its target. */
    Set<Unique> held() {
        return OPEN.contains(course.phase())
                ? Set.of(new Unique(ReservationKind.OPENGRADING, target().value()))
                : Set.of();
    }

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    void decide(StartGrading command, Act act, GradingFacts facts) {
        begins(command.target(), command.basis(), act, facts);
        act.record(
                new GradingStarted(
                        command.grading(), command.target(), command.matrix(), command.basis()));
    }

    @CommandHandler
    void decide(DraftGrading command, Act act, GradingFacts facts) {
        act.isAboutThePast(command.basis());
        GradingsMoveByTheirPhases.check(command, course.phase(), GradingPhase.DRAFT);
        NothingPrecedesRegistration.check(course.begin(), act);
        AnEntrySaysSomethingNew.check(saysSomething(command));
        TheCategoryIsKnown.check(command.category(), facts, act);
        act.record(
                new GradingDrafted(
                        command.grading(),
                        target(),
                        command.matrix(),
                        command.category(),
                        command.information(),
                        command.service(),
                        command.report(),
                        command.basis()));
    }

    @CommandHandler
    void decide(SubmitForExpertReview command, Act act, GradingFacts facts) {
        goesOn(command, command.basis(), act, GradingPhase.DRAFT);
        GradingContent content = content(standingReview(), facts);
        LevelOneIsDeterminedByTheUnit.check(content.levels());
        act.record(
                new GradingSubmittedToExperts(
                        command.grading(), target(), content, command.basis()));
    }

    @CommandHandler
    void decide(RecordExpertReview command, Act act, GradingFacts facts) {
        goesOn(command, command.basis(), act, GradingPhase.EXPERT_REVIEW);
        ExpertReview review = command.review();
        ExpertReviewsAreSufficient.check(review, facts.experts());
        ExpertsMeetOnceTheyAreAsked.check(review.reviewedOn(), course.since(), act.effective());
        ExpertsAreSealedUnderTheirGrading.check(command.grading(), review);
        act.record(new ExpertOpinionRecorded(command.grading(), target(), review, command.basis()));
    }

    @CommandHandler
    void decide(SubmitGrading command, Act act, GradingFacts facts) {
        goesOn(command, command.basis(), act, GradingPhase.EXPERT_REVIEW);
        ExpertReview review = ExpertsAgreeFirst.check(standingReview());
        act.record(
                new GradingSubmitted(
                        command.grading(), target(), content(review, facts), command.basis()));
    }

    @CommandHandler
    void decide(TakeBackGrading command, Act act) {
        goesOnWithAReason(
                command,
                command.basis(),
                act,
                GradingPhase.EXPERT_REVIEW,
                GradingPhase.AUTHORITY_REVIEW);
        act.record(new GradingTakenBack(command.grading(), target(), command.basis()));
    }

    @CommandHandler
    void decide(ReturnGrading command, Act act) {
        TheApprovalIsOfTheSubmissionSeen.check(command.submission(), submission);
        goesOnWithAReason(command, command.basis(), act, GradingPhase.AUTHORITY_REVIEW);
        act.record(
                new GradingReturned(
                        command.grading(), target(), command.submission(), command.basis()));
    }

    @CommandHandler
    void decide(ApproveGrading command, Act act, GradingFacts facts) {
        Said<GradingContent> seen =
                TheApprovalIsOfTheSubmissionSeen.check(command.submission(), submission);
        goesOn(command, command.basis(), act, GradingPhase.AUTHORITY_REVIEW);
        NobodyApprovesTheirOwnGrading.check(act, seen.authors());
        TheCityBureauIsApprovedFromOutside.check(
                ApprovalsNameTheirDocument.check(command.basis()), facts.cityBureau());
        TheTargetIsAsSubmitted.check(seen.what(), graded(facts));
        act.record(
                new GradingApproved(
                        command.grading(), target(), command.submission(), command.basis()));
    }

    @CommandHandler
    void decide(RevokeGradingApproval command, Act act, GradingFacts facts) {
        AFinalGradingIsNotRevoked.check(course.phase());
        goesOnWithAReason(command, command.basis(), act, GradingPhase.APPROVED);
        AnApprovalUnderFilingIsNotRevoked.check(facts.filed());
        act.record(new GradingApprovalRevoked(command.grading(), target(), command.basis()));
    }

    void decide(DetermineGrading command, Act act, GradingFacts facts) {
        goesOn(command, command.basis(), act, GradingPhase.DRAFT);
        GradingContent content = content(null, facts);
        LevelTwoAndAboveGoToExperts.check(content.levels());
        act.record(new GradingDetermined(command.grading(), target(), content, command.basis()));
    }

    void decide(FinaliseGrading command, Act act) {
        goesOn(command, command.basis(), act, GradingPhase.APPROVED);
        act.record(
                new GradingFinalised(
                        command.grading(), target(), command.filing(), command.basis()));
    }

    @CommandHandler
    void decide(ReopenGrading command, Act act) {
        goesOn(command, command.basis(), act, GradingPhase.APPROVED);
        act.record(
                new GradingReopened(
                        command.grading(), target(), command.filing(), command.basis()));
    }

    @CommandHandler
    void decide(ReaffirmGrading command, Act act, GradingFacts facts) {
        goesOnWithAReason(command, command.basis(), act, GradingPhase.APPROVED, GradingPhase.FINAL);
        GradedTarget graded = graded(facts);
        NobodyApprovesTheirOwnGrading.check(act, authors());
        AReaffirmationIsOfTheTargetAsItIs.check(command.described(), graded);
        AnEntrySaysSomethingNew.check(graded.described() > lookedAt);
        act.record(
                new GradingReaffirmed(
                        command.grading(), target(), command.described(), command.basis()));
    }

    void decide(AbandonGrading command, Act act, GradingFacts facts) {
        goesOnWithAReason(
                command,
                command.basis(),
                act,
                GradingPhase.DRAFT,
                GradingPhase.EXPERT_REVIEW,
                GradingPhase.AUTHORITY_REVIEW,
                GradingPhase.APPROVED,
                GradingPhase.EXISTING);
        AnApprovalUnderFilingIsNotRevoked.check(facts.filed());
        act.record(new GradingAbandoned(command.grading(), target(), command.basis()));
    }

    @CommandHandler
    void decide(CorrectGradingSubmission command, Act act, GradingFacts facts) {
        act.isACorrection(command.basis());
        FinalFactsAreCorrectedByTheCity.check(act, true);
        GradingsMoveByTheirPhases.check(command, course.phase(), GradingPhase.FINAL);
        Said<GradingContent> wrong =
                CorrectionsNameAnEntry.check(
                        Said.named(submission, command.corrects()), command.corrects());
        course.keepsOrder(wrong.first(), act);
        TheCategoryIsKnown.check(command.category(), facts, act);
        GradingContent right = Submission.corrected(wrong.what(), command, graded(facts));
        act.record(
                new GradingSubmissionCorrected(
                        command.grading(), target(), command.corrects(), right, command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordExistingGrading command, Act act, GradingFacts facts) {
        begins(command.target(), command.basis(), act, facts);
        ExistingGradingDatesAreInOrder.check(command.existing(), act);
        act.record(
                new ExistingGradingRecorded(
                        command.grading(), command.target(), command.existing(), command.basis()));
    }

    @CommandHandler
    void decide(CorrectExistingGrading command, Act act) {
        act.isACorrection(command.basis());
        Said<ExistingGrading> wrong = existing.corrected(command.corrects());
        GradingsMoveByTheirPhases.check(
                command, course.phase(), GradingPhase.EXISTING, GradingPhase.FINAL);
        if (course.phase() == GradingPhase.FINAL) {
            FinalFactsAreCorrectedByTheCity.check(act, true);
            WhatIsAcceptedHasItsScan.check(command.existing().report());
        }
        course.keepsOrder(wrong.first(), act);
        ExistingGradingDatesAreInOrder.check(command.existing(), act);
        act.record(
                new ExistingGradingCorrected(
                        command.grading(),
                        target(),
                        command.corrects(),
                        command.existing(),
                        command.basis()));
    }

    @CommandHandler
    void decide(AcceptExistingGrading command, Act act) {
        goesOn(command, command.basis(), act, GradingPhase.EXISTING);
        existing.mayBeAccepted(command.entry(), act);
        WhatIsAcceptedHasItsScan.check(existing.standing().orElseThrow().what().report());
        act.record(
                new ExistingGradingAccepted(
                        command.grading(), target(), command.entry(), command.basis()));
    }

    @CommandHandler
    void decide(ReturnExistingGrading command, Act act) {
        goesOnWithAReason(command, command.basis(), act, GradingPhase.EXISTING);
        existing.mayBeReturned(command.entry());
        act.record(
                new ExistingGradingReturned(
                        command.grading(), target(), command.entry(), command.basis()));
    }

    private static void begins(
            ProtectionTargetId target, Basis basis, Act act, GradingFacts facts) {
        act.isAboutThePast(basis);
        GradedTarget graded = TheTargetIsRegistered.check(target, facts.target());
        NothingPrecedesRegistration.check(graded.registered(), act);
        ARetiredSystemTakesNothingNew.check(graded.retired(), act.effective());
        TheUnitIsActive.check(graded.operator().unit(), graded.operator());
    }

    private void goesOn(GradingCommand command, Basis basis, Act act, GradingPhase... from) {
        act.isAboutThePast(basis);
        GradingsMoveByTheirPhases.check(command, course.phase(), from);
        course.goesOn(act);
    }

    private void goesOnWithAReason(
            GradingCommand command, Basis basis, Act act, GradingPhase... from) {
        ReturnsAndReaffirmationsGiveAReason.check(basis);
        goesOn(command, basis, act, from);
    }

    private GradingContent content(@Nullable ExpertReview review, GradingFacts facts) {
        return Submission.of(draft, review, graded(facts));
    }

    private static boolean saysSomething(DraftGrading command) {
        return command.matrix() != null
                || command.category() != null
                || command.information() != null
                || command.service() != null
                || command.report() != null;
    }

    private @Nullable ExpertReview standingReview() {
        return reviewed != null && reviewed.holdsFor(draft) ? reviewed.review() : null;
    }

    private Set<String> authors() {
        return submission != null
                ? submission.authors()
                : existing.standing().map(Said::authors).orElse(Set.of());
    }

    private GradedTarget graded(GradingFacts facts) {
        return TheTargetIsRegistered.check(target(), facts.target());
    }

    private ProtectionTargetId target() {
        return Objects.requireNonNull(target);
    }

    @EventSourcingHandler
    void evolve(
            GradingEvent event,
            @MetaDataValue(Act.EFFECTIVE) LocalDate effective,
            @MetaDataValue(Act.ACTOR) String actor) {
        long entry = entries++;
        switch (event) {
            case GradingStarted started -> {
                begin(started.grading(), started.target(), GradingPhase.DRAFT, effective);
                draft = Draft.by(started.matrix());
            }
            case GradingDrafted said ->
                    draft =
                            draft.with(
                                    said.matrix(),
                                    said.category(),
                                    said.information(),
                                    said.service(),
                                    said.report());
            case GradingSubmittedToExperts submitted ->
                    course.enter(GradingPhase.EXPERT_REVIEW, entry, effective);
            case ExpertOpinionRecorded opinion -> {
                reviewed = new Reviewed(opinion.review(), draft);
                course.stay(entry, effective);
            }
            case GradingSubmitted submitted -> {
                submit(Said.by(actor, entry, submitted.content()));
                course.enter(GradingPhase.AUTHORITY_REVIEW, entry, effective);
            }
            case GradingTakenBack back -> draftAgain(entry, effective);
            case GradingReturned back -> draftAgain(entry, effective);
            case GradingApprovalRevoked back -> draftAgain(entry, effective);
            case GradingReopened back -> draftAgain(entry, effective);
            case GradingApproved approved -> course.enter(GradingPhase.APPROVED, entry, effective);
            case GradingDetermined determined -> {
                submit(Said.by(actor, entry, determined.content()));
                course.enter(GradingPhase.FINAL, entry, effective);
            }
            case GradingFinalised finalised -> course.enter(GradingPhase.FINAL, entry, effective);
            case GradingReaffirmed reaffirmed -> {
                lookedAt = reaffirmed.described();
                course.stay(entry, effective);
            }
            case GradingAbandoned abandoned ->
                    course.enter(GradingPhase.ABANDONED, entry, effective);
            case GradingSubmissionCorrected right -> {
                Said<GradingContent> wrong = Objects.requireNonNull(submission);
                submission = wrong.corrected(actor, entry, right.content());
                course.correct(wrong.first(), effective);
            }
            case ExistingGradingRecorded recorded -> {
                begin(recorded.grading(), recorded.target(), GradingPhase.EXISTING, effective);
                existing.record(actor, entry, recorded.existing());
            }
            case ExistingGradingCorrected right ->
                    course.correct(existing.correct(actor, entry, right.existing()), effective);
            case ExistingGradingAccepted accepted ->
                    course.enter(GradingPhase.FINAL, entry, effective);
            case ExistingGradingReturned back -> {
                existing.giveBack();
                course.stay(entry, effective);
            }
        }
    }

    private void begin(
            GradingId grading, ProtectionTargetId graded, GradingPhase phase, LocalDate day) {
        id = grading.value();
        target = graded;
        course.enter(phase, 0, day);
    }

    private void submit(Said<GradingContent> said) {
        submission = said;
        lookedAt = said.what().described();
    }

    private void draftAgain(long entry, LocalDate day) {
        submission = null;
        course.enter(GradingPhase.DRAFT, entry, day);
    }
}
