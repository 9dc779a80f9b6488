package org.zelian.registry.domain.evaluation;

import static org.zelian.registry.contract.evaluation.EvaluationPhase.CONFIRMED;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.CONTRACTED;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.DUE;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.EXISTING;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.ON_SITE;
import static org.zelian.registry.contract.evaluation.EvaluationPhase.REPORTED;

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
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AbandonEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.AcceptExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.BeginOnSiteEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ConfirmEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ContractEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.CorrectEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.CorrectExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.FileEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.PlanEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordEvaluationReport;
import org.zelian.registry.contract.evaluation.EvaluationCommand.RecordExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationCommand.ReturnExistingEvaluation;
import org.zelian.registry.contract.evaluation.EvaluationEvent;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationAbandoned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationContracted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationPlanned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportConfirmed;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReportFiled;
import org.zelian.registry.contract.evaluation.EvaluationEvent.EvaluationReported;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationAccepted;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationCorrected;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationRecorded;
import org.zelian.registry.contract.evaluation.EvaluationEvent.ExistingEvaluationReturned;
import org.zelian.registry.contract.evaluation.EvaluationEvent.OnSiteEvaluationBegun;
import org.zelian.registry.contract.evaluation.EvaluationPhase;
import org.zelian.registry.contract.evaluation.EvaluationReport;
import org.zelian.registry.contract.evaluation.ExistingEvaluation;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.NobodyAcceptsTheirOwnEntry;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.WhatWasReturnedIsCorrectedFirst;
import org.zelian.registry.domain.protectiontarget.TheTargetIsRegistered;
import org.zelian.registry.domain.reservation.Unique;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** 等级测评: decides how one cycle goes from its plan to the report that the police have. */
public class Evaluation {

    /** Until the report is confirmed, no other cycle of the target begins. */
    private static final Set<EvaluationPhase> OPEN = EnumSet.of(DUE, CONTRACTED, ON_SITE, REPORTED);

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ProtectionTargetId target;
    private final Course course = new Course();
    private final Account<EvaluationReport> report = new Account<>();
    private final Account<ExistingEvaluation> existing = new Account<>();
    private boolean returned;

    Evaluation() {}

    /** What only this cycle may hold: it is the open one of its target. */
    Set<Unique> held() {
        return OPEN.contains(course.phase())
                ? Set.of(new Unique(ReservationKind.OPENEVALUATION, target().value()))
                : Set.of();
    }

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    void decide(PlanEvaluation command, Act act, EvaluationFacts facts) {
        begins(command.target(), command.basis(), act, facts);
        act.record(
                new EvaluationPlanned(
                        command.evaluation(),
                        command.target(),
                        command.occasion(),
                        command.dueOn(),
                        command.basis()));
    }

    @CommandHandler
    void decide(ContractEvaluation command, Act act, EvaluationFacts facts) {
        course.goesOn(act, command.basis(), DUE);
        AnAgencyDoesNotEvaluateWhatItBuilt.check(command.agency(), facts.developer());
        act.record(
                new EvaluationContracted(
                        command.evaluation(),
                        target(),
                        command.agency(),
                        command.contract(),
                        command.basis()));
    }

    @CommandHandler
    void decide(BeginOnSiteEvaluation command, Act act) {
        course.goesOn(act, command.basis(), CONTRACTED);
        act.record(new OnSiteEvaluationBegun(command.evaluation(), target(), command.basis()));
    }

    @CommandHandler
    void decide(RecordEvaluationReport command, Act act) {
        course.goesOn(act, command.basis(), ON_SITE);
        ReportsAreDatedAfterTheVisit.check(
                command.report().reportedOn(), course.latest(), act.effective());
        act.record(
                new EvaluationReported(
                        command.evaluation(), target(), command.report(), command.basis()));
    }

    void decide(ConfirmEvaluationReport command, Act act) {
        course.goesOn(act, command.basis(), REPORTED);
        TheEntryJudgedIsTheLatest.check(command.report(), report.latest());
        act.record(
                new EvaluationReportConfirmed(
                        command.evaluation(), target(), command.report(), command.basis()));
    }

    @CommandHandler
    void decide(FileEvaluationReport command, Act act) {
        course.goesOn(act, command.basis(), CONFIRMED);
        act.record(
                new EvaluationReportFiled(
                        command.evaluation(), target(), command.receipt(), command.basis()));
    }

    @CommandHandler
    void decide(CorrectEvaluationReport command, Act act) {
        act.isACorrection(command.basis());
        CorrectionsNameAnEntry.check(report.standing(command.corrects()), command.corrects());
        FinalFactsAreCorrectedByTheCity.check(act, course.phase() != REPORTED);
        course.staysBetween(command.corrects(), act);
        ReportsAreDatedAfterTheVisit.check(
                command.report().reportedOn(), course.before(command.corrects()), act.effective());
        act.record(
                new EvaluationReportCorrected(
                        command.evaluation(),
                        target(),
                        command.corrects(),
                        command.report(),
                        command.basis()));
    }

    void decide(AbandonEvaluation command, Act act) {
        course.goesOn(act, command.basis(), DUE, CONTRACTED, ON_SITE);
        EndingsAndRefusalsGiveAReason.check(command.basis());
        act.record(new EvaluationAbandoned(command.evaluation(), target(), command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordExistingEvaluation command, Act act, EvaluationFacts facts) {
        begins(command.target(), command.basis(), act, facts);
        mayHaveBeen(command.existing(), act, facts);
        act.record(
                new ExistingEvaluationRecorded(
                        command.evaluation(),
                        command.target(),
                        command.existing(),
                        command.basis()));
    }

    @CommandHandler
    void decide(CorrectExistingEvaluation command, Act act, EvaluationFacts facts) {
        act.isACorrection(command.basis());
        CorrectionsNameAnEntry.check(existing.standing(command.corrects()), command.corrects());
        FinalFactsAreCorrectedByTheCity.check(act, course.phase() != EXISTING);
        course.staysBetween(command.corrects(), act);
        begins(target(), command.basis(), act, facts);
        mayHaveBeen(command.existing(), act, facts);
        act.record(
                new ExistingEvaluationCorrected(
                        command.evaluation(),
                        target(),
                        command.corrects(),
                        command.existing(),
                        command.basis()));
    }

    @CommandHandler
    void decide(AcceptExistingEvaluation command, Act act) {
        judged(command.entry(), act, command.basis());
        NobodyAcceptsTheirOwnEntry.check(existing.authors(), act);
        act.record(
                new ExistingEvaluationAccepted(
                        command.evaluation(), target(), command.entry(), command.basis()));
    }

    @CommandHandler
    void decide(ReturnExistingEvaluation command, Act act) {
        judged(command.entry(), act, command.basis());
        EndingsAndRefusalsGiveAReason.check(command.basis());
        act.record(
                new ExistingEvaluationReturned(
                        command.evaluation(), target(), command.entry(), command.basis()));
    }

    private static void begins(
            ProtectionTargetId target, Basis basis, Act act, EvaluationFacts facts) {
        act.isAboutThePast(basis);
        TheTargetIsRegistered.check(target, facts.target()).isThere(act);
    }

    private static void mayHaveBeen(ExistingEvaluation existing, Act act, EvaluationFacts facts) {
        ExistingEvaluationDatesAreInOrder.check(existing, act);
        AnAgencyDoesNotEvaluateWhatItBuilt.check(existing.agency(), facts.developer());
    }

    private void judged(long entry, Act act, Basis basis) {
        course.goesOn(act, basis, EXISTING);
        TheEntryJudgedIsTheLatest.check(entry, existing.latest());
        WhatWasReturnedIsCorrectedFirst.check(returned);
    }

    private ProtectionTargetId target() {
        return Objects.requireNonNull(target);
    }

    @EventSourcingHandler
    void evolve(
            EvaluationEvent event,
            @MetaDataValue(Act.EFFECTIVE) LocalDate effective,
            @MetaDataValue(Act.ACTOR) @Nullable String actor) {
        id = event.evaluation().value();
        target = event.target();
        course.add(event, effective);
        report.add(event, effective, actor, reportIn(event));
        existing.add(event, effective, actor, existingIn(event));
        returned = event instanceof ExistingEvaluationReturned;
    }

    private static @Nullable EvaluationReport reportIn(EvaluationEvent event) {
        return switch (event) {
            case EvaluationReported e -> e.report();
            case EvaluationReportCorrected e -> e.report();
            default -> null;
        };
    }

    private static @Nullable ExistingEvaluation existingIn(EvaluationEvent event) {
        return switch (event) {
            case ExistingEvaluationRecorded e -> e.existing();
            case ExistingEvaluationCorrected e -> e.existing();
            default -> null;
        };
    }
}
