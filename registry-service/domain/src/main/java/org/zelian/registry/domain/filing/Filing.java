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
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.NobodyAcceptsTheirOwnEntry;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.WhatWasReturnedIsCorrectedFirst;
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
    private static final Set<FilingPhase> UNDECIDED =
            EnumSet.of(DRAFT, SUBMITTED, CORRECTION, REGRADE_ASKED);
    private static final Set<FilingPhase> ENDED = EnumSet.of(CANCELLED, WITHDRAWN);
    private static final Set<FilingPhase> REQUESTED =
            EnumSet.of(CHANGE_SUBMITTED, EXTENSION_SUBMITTED, CANCELLATION_SUBMITTED);

    private static final Set<FilingPhase> HELD =
            EnumSet.of(CERTIFIED, CHANGE_SUBMITTED, EXTENSION_SUBMITTED, CANCELLATION_SUBMITTED);

    @AggregateIdentifier private @Nullable String id;

    private @Nullable ProtectionTargetId target;
    private final Course course = new Course();
    private FilingDraft sheets = Sheets.NONE;
    private FilingDraft changing = Sheets.NONE;
    private final Certification certification = new Certification();

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
        course.goesOn(act, command.basis(), OPEN);
        mayBeSaid(command.draft(), act, facts);
        act.record(new FilingDrafted(command.filing(), target(), command.draft(), command.basis()));
    }

    @CommandHandler
    void decide(SubmitFiling command, Act act, FilingFacts facts) {
        course.goesOn(act, command.basis(), OPEN);
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
        course.goesOn(act, command.basis(), UNDECIDED);
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
        course.goesOn(act, command.basis(), EnumSet.of(CERTIFIED));
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
        course.goesOn(act, command.basis(), EnumSet.of(CERTIFIED));
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
        TransitionsKeepTheirOrder.check(certification.since(), act.effective(), null);
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
        course.goesOn(act, command.basis(), EnumSet.of(CERTIFIED));
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
        FilingCertified wrong =
                CorrectionsNameAnEntry.check(
                        certification.certified(command.corrects()), command.corrects());
        FinalFactsAreCorrectedByTheCity.check(act, true);
        course.staysBetween(command.corrects(), act);
        CertificatesAreIssuedAfterSubmission.check(
                command.certificate().issuedOn(),
                course.before(command.corrects()),
                act.effective());
        act.record(
                new CertificateCorrected(
                        command.filing(),
                        target(),
                        command.corrects(),
                        wrong.based(),
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
        CorrectionsNameAnEntry.check(
                certification.existing(command.corrects()), command.corrects());
        FinalFactsAreCorrectedByTheCity.check(act, course.phase() != EXISTING);
        course.staysBetween(command.corrects(), act);
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
        judged(command.entry(), act, command.basis());
        NobodyAcceptsTheirOwnEntry.check(certification.authors(), act);
        act.record(
                new ExistingFilingAccepted(
                        command.filing(), target(), command.entry(), command.basis()));
    }

    @CommandHandler
    void decide(ReturnExistingFiling command, Act act) {
        judged(command.entry(), act, command.basis());
        EndingsAndRefusalsGiveAReason.check(command.basis());
        act.record(
                new ExistingFilingReturned(
                        command.filing(), target(), command.entry(), command.basis()));
    }

    /** The unique things that are the filing's: its target while it goes on, its number always. */
    Set<Unique> held() {
        Set<Unique> held = new HashSet<>();
        if (!ENDED.contains(course.phase())) {
            held.add(new Unique(ReservationKind.OPENFILING, target().value()));
        }
        certification
                .certificate()
                .map(certificate -> certificate.number().value())
                .map(number -> new Unique(ReservationKind.CERTIFICATE, number))
                .ifPresent(held::add);
        return held;
    }

    /** The day of the document by which the police decided. */
    private LocalDate decided(Act act, Basis basis, Set<FilingPhase> from) {
        course.goesOn(act, basis, from);
        return PoliceDocumentsAreNamed.check(basis, course.latest(), act);
    }

    private void judged(long entry, Act act, Basis basis) {
        course.goesOn(act, basis, EnumSet.of(EXISTING));
        TheEntryJudgedIsTheLatest.check(entry, certification.latestExisting());
        WhatWasReturnedIsCorrectedFirst.check(certification.isReturned());
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
            @MetaDataValue(Act.ACTOR) @Nullable String actor) {
        id = event.filing().value();
        target = event.target();
        certification.add(event, effective, actor);
        course.add(event, effective);
        say(event);
    }

    private void say(FilingEvent event) {
        switch (event) {
            case FilingPrepared e -> sheets = Sheets.basedOn(e.based());
            case FilingDrafted e -> sheets = Sheets.joined(sheets, e.draft());
            case FilingSubmitted e -> sheets = Sheets.of(e.form());
            case FilingChangeSubmitted e -> changing = Sheets.joined(sheets, e.draft());
            case FilingChanged e -> sheets = Sheets.of(e.form());
            default -> {}
        }
    }
}
