package org.zelian.registry.domain.filing;

import static org.zelian.registry.contract.filing.FilingPhase.CANCELLATION_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.CANCELLED;
import static org.zelian.registry.contract.filing.FilingPhase.CERTIFIED;
import static org.zelian.registry.contract.filing.FilingPhase.CHANGE_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.CORRECTION;
import static org.zelian.registry.contract.filing.FilingPhase.DRAFT;
import static org.zelian.registry.contract.filing.FilingPhase.EXISTING;
import static org.zelian.registry.contract.filing.FilingPhase.EXTENSION_SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.REGRADE_ASKED;
import static org.zelian.registry.contract.filing.FilingPhase.SUBMITTED;
import static org.zelian.registry.contract.filing.FilingPhase.WITHDRAWN;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.filing.CertificateValidity;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.AcceptExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.CorrectCertificate;
import org.zelian.registry.contract.filing.FilingCommand.CorrectExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.DraftFiling;
import org.zelian.registry.contract.filing.FilingCommand.PrepareFiling;
import org.zelian.registry.contract.filing.FilingCommand.ProlongFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordCancellation;
import org.zelian.registry.contract.filing.FilingCommand.RecordCertificate;
import org.zelian.registry.contract.filing.FilingCommand.RecordCorrectionNotice;
import org.zelian.registry.contract.filing.FilingCommand.RecordDeclined;
import org.zelian.registry.contract.filing.FilingCommand.RecordExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.RecordExtension;
import org.zelian.registry.contract.filing.FilingCommand.RecordFilingChange;
import org.zelian.registry.contract.filing.FilingCommand.RecordRegradeNotice;
import org.zelian.registry.contract.filing.FilingCommand.ReturnExistingFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitCancellation;
import org.zelian.registry.contract.filing.FilingCommand.SubmitExtension;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFiling;
import org.zelian.registry.contract.filing.FilingCommand.SubmitFilingChange;
import org.zelian.registry.contract.filing.FilingCommand.WithdrawFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingReturned;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.Course;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.Existing;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.Said;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.WhatIsAcceptedHasItsScan;
import org.zelian.registry.domain.protectiontarget.ARetiredSystemTakesNothingNew;
import org.zelian.registry.domain.reservation.Unique;
import org.zelian.registry.domain.unit.DivisionCodesAreInForce;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** 备案: decides what is filed, what the police decided of it, and how it changes and ends. */
public class Filing {

    private static final Set<FilingPhase> OPEN = EnumSet.of(DRAFT, CORRECTION, REGRADE_ASKED);

    /** What the police have not decided, and what of before nobody has accepted. */
    private static final Set<FilingPhase> UNDECIDED =
            EnumSet.of(DRAFT, SUBMITTED, CORRECTION, REGRADE_ASKED, EXISTING);

    private static final Set<FilingPhase> REQUESTED =
            EnumSet.of(CHANGE_SUBMITTED, EXTENSION_SUBMITTED, CANCELLATION_SUBMITTED);

    private static final Set<FilingPhase> HELD =
            EnumSet.of(CERTIFIED, CHANGE_SUBMITTED, EXTENSION_SUBMITTED, CANCELLATION_SUBMITTED);

    @AggregateIdentifier private @Nullable String id;

    private @Nullable ProtectionTargetId target;
    private final Course<FilingPhase> course = new Course<>(DRAFT);
    private FilingDraft sheets = Sheets.NONE;
    private FilingDraft changing = Sheets.NONE;
    private final Existing<ExistingFiling> existing = new Existing<>();
    private final Certification certification = new Certification(existing);
    private long entries;

    Filing() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    void decide(PrepareFiling command, Act act, FilingFacts facts) {
        act.isAboutThePast(command.basis());
        ARetiredSystemTakesNothingNew.check(facts.retired(), act.effective());
        ApprovedGrading grading = TheGradingIsApproved.check(command.based(), facts);
        OnlyLevelTwoAndAboveAreFiled.check(grading.level());
        TransitionsKeepTheirOrder.check(grading.approvedOn(), act.effective(), null);
        act.record(
                new FilingPrepared(
                        command.filing(), command.target(), command.based(), command.basis()));
    }

    @CommandHandler
    void decide(DraftFiling command, Act act, FilingFacts facts) {
        goesOn(act, command.basis(), OPEN);
        mayBeSaid(command.draft(), act, facts);
        act.record(new FilingDrafted(command.filing(), target(), command.draft(), command.basis()));
    }

    @CommandHandler
    void decide(SubmitFiling command, Act act, FilingFacts facts) {
        goesOn(act, command.basis(), OPEN);
        FilingForm form = TheFormIsComplete.check(sheets);
        Submission submission = Submission.of(form, facts, act.effective());
        if (course.phase() == REGRADE_ASKED) {
            AnAskedRegradeIsApprovedFirst.check(submission.grading(), facts.regradeAsked());
        }
        submission.check();
        UnitCountsAreTheCountedSystems.check(form.unit().all(), facts.counted());
        act.record(
                new FilingSubmitted(
                        command.filing(), target(), FormEdition.FORM_2025, form, command.basis()));
    }

    void decide(WithdrawFiling command, Act act) {
        goesOn(act, command.basis(), UNDECIDED);
        EndingsAndRefusalsGiveAReason.check(command.basis());
        act.record(new FilingWithdrawn(command.filing(), target(), command.basis()));
    }

    @CommandHandler
    void decide(RecordCorrectionNotice command, Act act) {
        LocalDate issuedOn = decided(act, command.basis(), EnumSet.of(SUBMITTED));
        NoticesAreDueAfterTheyAreIssued.check(command.dueOn(), issuedOn);
        act.record(
                new FilingCorrectionAsked(
                        command.filing(),
                        target(),
                        command.items(),
                        command.dueOn(),
                        command.scan(),
                        command.basis()));
    }

    @CommandHandler
    void decide(RecordRegradeNotice command, Act act) {
        LocalDate issuedOn = decided(act, command.basis(), EnumSet.of(SUBMITTED));
        NoticesAreDueAfterTheyAreIssued.check(command.dueOn(), issuedOn);
        act.record(
                new RegradeAsked(
                        command.filing(),
                        target(),
                        Objects.requireNonNull(sheets.based()),
                        command.grounds(),
                        command.dueOn(),
                        command.scan(),
                        command.basis()));
    }

    void decide(RecordCertificate command, Act act) {
        decided(act, command.basis(), EnumSet.of(SUBMITTED));
        CertificatesAreIssuedAfterSubmission.check(
                command.certificate().issuedOn(), course.latest(), act.effective());
        act.record(
                new FilingCertified(
                        command.filing(),
                        target(),
                        Objects.requireNonNull(sheets.based()),
                        command.certificate(),
                        command.scan(),
                        command.basis()));
    }

    @CommandHandler
    void decide(SubmitFilingChange command, Act act, FilingFacts facts) {
        goesOn(act, command.basis(), EnumSet.of(CERTIFIED));
        mayBeSaid(command.draft(), act, facts);
        FilingForm form = TheFormIsComplete.check(Sheets.joined(sheets, command.draft()));
        Submission.of(form, facts, act.effective()).check();
        if (command.draft().unit() != null) {
            UnitCountsAreTheCountedSystems.check(form.unit().all(), facts.counted());
        }
        act.record(
                new FilingChangeSubmitted(
                        command.filing(), target(), command.draft(), command.basis()));
    }

    @CommandHandler
    void decide(RecordFilingChange command, Act act) {
        decided(act, command.basis(), EnumSet.of(CHANGE_SUBMITTED));
        act.record(
                new FilingChanged(
                        command.filing(),
                        target(),
                        FormEdition.FORM_2025,
                        TheFormIsComplete.check(changing),
                        command.scan(),
                        command.basis()));
    }

    @CommandHandler
    void decide(SubmitExtension command, Act act, FilingFacts facts) {
        goesOn(act, command.basis(), EnumSet.of(CERTIFIED));
        ExtensionsAreAskedForInTheirWindow.check(
                validity(facts), facts.extensionWindowMonths(), act.effective());
        act.record(new ExtensionSubmitted(command.filing(), target(), command.basis()));
    }

    @CommandHandler
    void decide(RecordExtension command, Act act, FilingFacts facts) {
        decided(act, command.basis(), EnumSet.of(EXTENSION_SUBMITTED));
        AnExtensionProlongs.check(validity(facts), command.until());
        act.record(
                new FilingExtended(
                        command.filing(),
                        target(),
                        command.until(),
                        command.scan(),
                        command.basis()));
    }

    /** Whatever else is asked of it meanwhile goes on as it was. */
    @CommandHandler
    void decide(ProlongFiling command, Act act, FilingFacts facts) {
        act.isAboutThePast(command.basis());
        FilingsTakeTheirStepsInOrder.check(course.phase(), HELD);
        TransitionsKeepTheirOrder.check(course.day(certification.entry()), act.effective(), null);
        AnEvaluationProlongsOnce.check(command.evaluation(), certification.prolonging());
        CertificateValidity validity = validity(facts);
        OnlyACertificateInForceIsProlonged.check(validity, facts.reportedOn());
        act.record(
                new FilingProlonged(
                        command.filing(),
                        target(),
                        command.evaluation(),
                        validity.until().plusMonths(facts.prolongationMonths()),
                        command.basis()));
    }

    @CommandHandler
    void decide(SubmitCancellation command, Act act) {
        goesOn(act, command.basis(), EnumSet.of(CERTIFIED));
        EndingsAndRefusalsGiveAReason.check(command.basis());
        act.record(new CancellationSubmitted(command.filing(), target(), command.basis()));
    }

    void decide(RecordCancellation command, Act act) {
        decided(act, command.basis(), EnumSet.of(CANCELLATION_SUBMITTED));
        act.record(
                new FilingCancelled(command.filing(), target(), command.scan(), command.basis()));
    }

    @CommandHandler
    void decide(RecordDeclined command, Act act) {
        decided(act, command.basis(), REQUESTED);
        EndingsAndRefusalsGiveAReason.check(command.basis());
        act.record(
                new FilingRequestDeclined(
                        command.filing(), target(), command.scan(), command.basis()));
    }

    void decide(CorrectCertificate command, Act act) {
        act.isACorrection(command.basis());
        Said<FilingCertified> wrong = certification.certified(command.corrects());
        FinalFactsAreCorrectedByTheCity.check(act, true);
        course.keepsOrder(wrong.first(), act);
        CertificatesAreIssuedAfterSubmission.check(
                command.certificate().issuedOn(), course.before(wrong.first()), act.effective());
        act.record(
                new CertificateCorrected(
                        command.filing(),
                        target(),
                        command.corrects(),
                        wrong.what().based(),
                        command.certificate(),
                        command.scan(),
                        command.basis()));
    }

    void decide(RecordExistingFiling command, Act act, FilingFacts facts) {
        act.isAboutThePast(command.basis());
        ARetiredSystemTakesNothingNew.check(facts.retired(), act.effective());
        mayHaveBeen(command.existing(), act, facts);
        act.record(
                new ExistingFilingRecorded(
                        command.filing(), command.target(), command.existing(), command.basis()));
    }

    void decide(CorrectExistingFiling command, Act act, FilingFacts facts) {
        act.isACorrection(command.basis());
        Said<ExistingFiling> wrong = existing.corrected(command.corrects());
        if (course.phase() != EXISTING) {
            FinalFactsAreCorrectedByTheCity.check(act, true);
            WhatIsAcceptedHasItsScan.check(command.existing().scan());
        }
        course.keepsOrder(wrong.first(), act);
        mayHaveBeen(command.existing(), act, facts);
        act.record(
                new ExistingFilingCorrected(
                        command.filing(),
                        target(),
                        command.corrects(),
                        command.existing(),
                        command.basis()));
    }

    @CommandHandler
    void decide(AcceptExistingFiling command, Act act) {
        goesOn(act, command.basis(), EnumSet.of(EXISTING));
        existing.mayBeAccepted(command.entry(), act);
        WhatIsAcceptedHasItsScan.check(existing.standing().orElseThrow().what().scan());
        act.record(
                new ExistingFilingAccepted(
                        command.filing(), target(), command.entry(), command.basis()));
    }

    @CommandHandler
    void decide(ReturnExistingFiling command, Act act) {
        goesOn(act, command.basis(), EnumSet.of(EXISTING));
        existing.mayBeReturned(command.entry());
        EndingsAndRefusalsGiveAReason.check(command.basis());
        act.record(
                new ExistingFilingReturned(
                        command.filing(), target(), command.entry(), command.basis()));
    }

    /**
     * The unique things that are the filing's: its target while it goes on, its number always,
     * unless it was recorded where it does not belong and was withdrawn.
     */
    Set<Unique> held() {
        if (course.phase() == WITHDRAWN) {
            return Set.of();
        }
        Set<Unique> held = new HashSet<>();
        if (course.phase() != CANCELLED) {
            held.add(new Unique(ReservationKind.OPENFILING, target().value()));
        }
        certification
                .certificate()
                .map(certificate -> certificate.number().value())
                .map(number -> new Unique(ReservationKind.CERTIFICATE, number))
                .ifPresent(held::add);
        return held;
    }

    /** Refuses a step that is not taken from here, or that goes back in time. */
    private void goesOn(Act act, Basis basis, Set<FilingPhase> from) {
        act.isAboutThePast(basis);
        FilingsTakeTheirStepsInOrder.check(course.phase(), from);
        course.goesOn(act);
    }

    /** The day of the document by which the police decided. */
    private LocalDate decided(Act act, Basis basis, Set<FilingPhase> from) {
        goesOn(act, basis, from);
        return PoliceDocumentsAreNamed.check(basis, course.latest(), act);
    }

    private void mayBeSaid(FilingDraft draft, Act act, FilingFacts facts) {
        AnEntrySaysSomethingNew.check(!draft.isEmpty());
        ContactsAreSealedForTheirFiling.check(new FilingId(Objects.requireNonNull(id)), draft);
        if (draft.based() != null) {
            TheGradingIsApproved.check(draft.based(), facts);
        }
        if (draft.unit() != null) {
            DivisionCodesAreInForce.check(
                    draft.unit().address().division(), facts.divisionInForce(), act);
        }
    }

    private static void mayHaveBeen(ExistingFiling existing, Act act, FilingFacts facts) {
        NothingPrecedesRegistration.check(facts.registered(), act);
        OnlyLevelTwoAndAboveAreFiled.check(existing.level());
        LocalDate issuedOn = existing.certificate().issuedOn();
        CertificatesAreIssuedAfterSubmission.check(issuedOn, null, act.effective());
        TheEditionFitsTheIssueDay.check(existing);
        if (existing.extendedUntil() != null) {
            AnExtensionProlongs.check(
                    CertificateValidity.of(issuedOn, facts.certificateYears(), Set.of()),
                    existing.extendedUntil());
        }
    }

    private CertificateValidity validity(FilingFacts facts) {
        return certification.validity(facts.certificateYears());
    }

    private ProtectionTargetId target() {
        return Objects.requireNonNull(target);
    }

    @EventSourcingHandler
    void evolve(
            FilingEvent event,
            @MetaDataValue(Act.EFFECTIVE) LocalDate effective,
            @MetaDataValue(Act.ACTOR) String actor) {
        long entry = entries++;
        id = event.filing().value();
        target = event.target();
        switch (event) {
            case FilingPrepared prepared -> {
                sheets = Sheets.basedOn(prepared.based());
                course.enter(DRAFT, entry, effective);
            }
            case FilingDrafted drafted -> sheets = Sheets.joined(sheets, drafted.draft());
            case FilingSubmitted submitted -> {
                sheets = Sheets.of(submitted.form());
                course.enter(SUBMITTED, entry, effective);
            }
            case FilingWithdrawn withdrawn -> course.enter(WITHDRAWN, entry, effective);
            case FilingCorrectionAsked asked -> course.enter(CORRECTION, entry, effective);
            case RegradeAsked asked -> course.enter(REGRADE_ASKED, entry, effective);
            case FilingCertified certified -> {
                certification.certify(actor, entry, certified);
                course.enter(CERTIFIED, entry, effective);
            }
            case FilingChangeSubmitted submitted -> {
                changing = Sheets.joined(sheets, submitted.draft());
                course.enter(CHANGE_SUBMITTED, entry, effective);
            }
            case FilingChanged changed -> {
                sheets = Sheets.of(changed.form());
                course.enter(CERTIFIED, entry, effective);
            }
            case ExtensionSubmitted submitted ->
                    course.enter(EXTENSION_SUBMITTED, entry, effective);
            case FilingExtended extended -> {
                certification.extend(extended.until());
                course.enter(CERTIFIED, entry, effective);
            }
            case FilingProlonged prolonged ->
                    certification.prolong(prolonged.evaluation(), prolonged.until());
            case CancellationSubmitted submitted ->
                    course.enter(CANCELLATION_SUBMITTED, entry, effective);
            case FilingCancelled cancelled -> course.enter(CANCELLED, entry, effective);
            case FilingRequestDeclined declined -> course.enter(CERTIFIED, entry, effective);
            case CertificateCorrected right ->
                    course.correct(certification.correct(actor, entry, right), effective);
            case ExistingFilingRecorded recorded -> {
                existing.record(actor, entry, recorded.existing());
                course.enter(EXISTING, entry, effective);
            }
            case ExistingFilingCorrected right ->
                    course.correct(existing.correct(actor, entry, right.existing()), effective);
            case ExistingFilingAccepted accepted -> course.enter(CERTIFIED, entry, effective);
            case ExistingFilingReturned back -> existing.giveBack();
        }
    }
}
