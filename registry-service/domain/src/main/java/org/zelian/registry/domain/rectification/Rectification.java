package org.zelian.registry.domain.rectification;

import static org.zelian.registry.contract.rectification.RectificationPhase.ACKNOWLEDGED;
import static org.zelian.registry.contract.rectification.RectificationPhase.CLOSED;
import static org.zelian.registry.contract.rectification.RectificationPhase.IN_PROGRESS;
import static org.zelian.registry.contract.rectification.RectificationPhase.ISSUED;
import static org.zelian.registry.contract.rectification.RectificationPhase.PLANNED;
import static org.zelian.registry.contract.rectification.RectificationPhase.SUBMITTED;
import static org.zelian.registry.contract.rectification.RectificationPhase.VERIFIED;
import static org.zelian.registry.domain.rectification.Course.UNDER_WAY;

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
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand.AcceptRectificationRisk;
import org.zelian.registry.contract.rectification.RectificationCommand.AcknowledgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.AskForRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.CloseRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.CorrectRectificationOrder;
import org.zelian.registry.contract.rectification.RectificationCommand.DeclineRectificationExtension;
import org.zelian.registry.contract.rectification.RectificationCommand.EscalateRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ExtendRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.FileRectificationReport;
import org.zelian.registry.contract.rectification.RectificationCommand.OrderRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.PlanRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.ReportRectificationProgress;
import org.zelian.registry.contract.rectification.RectificationCommand.ReturnRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.SubmitRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.UrgeRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VerifyRectification;
import org.zelian.registry.contract.rectification.RectificationCommand.VoidRectification;
import org.zelian.registry.contract.rectification.RectificationEvent;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationAcknowledged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationClosed;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationEscalated;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtended;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionAsked;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationExtensionDeclined;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrderCorrected;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationOrdered;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationPlanned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationProgressReported;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReportFiled;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationReturned;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationRiskAccepted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationSubmitted;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationUrged;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVerified;
import org.zelian.registry.contract.rectification.RectificationEvent.RectificationVoided;
import org.zelian.registry.contract.rectification.RectificationOrder;
import org.zelian.registry.contract.rectification.RectificationPhase;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.EndingsAndRefusalsGiveAReason;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.FinalFactsAreCorrectedByTheCity;
import org.zelian.registry.domain.TermEndsAfterItBegins;
import org.zelian.registry.domain.TheEntryJudgedIsTheLatest;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** 整改: decides how one order is dealt with, and who may say that it was. */
public class Rectification {

    private static final Set<RectificationPhase> ACCEPTED_BY_THE_UNIT =
            EnumSet.of(ACKNOWLEDGED, PLANNED, IN_PROGRESS);
    private static final Set<RectificationPhase> NOT_OVER =
            EnumSet.of(ISSUED, ACKNOWLEDGED, PLANNED, IN_PROGRESS, SUBMITTED, VERIFIED);
    private static final Set<RectificationPhase> REPORTED = EnumSet.of(SUBMITTED, VERIFIED, CLOSED);

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable UnitId unit;
    private final Course course = new Course();
    private final Items items = new Items();
    private final Deadline deadline = new Deadline();
    private final Entries<RectificationOrder> orders = new Entries<>();
    private final Set<String> hands = new HashSet<>();
    private boolean filed;

    Rectification() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OrderRectification command, Act act, RectificationFacts facts) {
        act.isAboutThePast(command.basis());
        mayBeOrdered(command.unit(), command.order(), command.basis(), act, facts);
        act.record(
                new RectificationOrdered(
                        command.rectification(), command.unit(), command.order(), command.basis()));
    }

    @CommandHandler
    void decide(CorrectRectificationOrder command, Act act, RectificationFacts facts) {
        act.isACorrection(command.basis());
        CorrectionsNameAnEntry.check(orders.standing(command.corrects()), command.corrects());
        FinalFactsAreCorrectedByTheCity.check(act, course.isOver());
        AnOrderStaysOfItsOrigin.check(origin(), command.order().origin());
        course.staysFirst(act);
        mayBeOrdered(unit(), command.order(), command.basis(), act, facts);
        items.mayBe(command.order(), !course.isUnderWay());
        deadline.mayHaveBeen(command.order().dueOn());
        act.record(
                new RectificationOrderCorrected(
                        command.rectification(),
                        unit(),
                        command.corrects(),
                        command.order(),
                        command.basis()));
    }

    @CommandHandler
    void decide(AcknowledgeRectification command, Act act) {
        course.goesOn(act, command.basis(), EnumSet.of(ISSUED));
        act.record(new RectificationAcknowledged(command.rectification(), unit(), command.basis()));
    }

    @CommandHandler
    void decide(PlanRectification command, Act act, RectificationFacts facts) {
        course.goesOn(act, command.basis(), ACCEPTED_BY_THE_UNIT);
        TermEndsAfterItBegins.check(act.effective(), command.plan().finishOn());
        ThePlansResponsibleWorksInTheUnit.check(command.plan().responsible(), facts.responsible());
        act.record(
                new RectificationPlanned(
                        command.rectification(), unit(), command.plan(), command.basis()));
    }

    @CommandHandler
    void decide(ReportRectificationProgress command, Act act) {
        course.goesOn(act, command.basis(), ACCEPTED_BY_THE_UNIT);
        items.areNamed(command.done());
        act.record(
                new RectificationProgressReported(
                        command.rectification(),
                        unit(),
                        command.done(),
                        command.note(),
                        command.evidence(),
                        command.basis()));
    }

    @CommandHandler
    void decide(SubmitRectification command, Act act) {
        course.goesOn(act, command.basis(), EnumSet.of(IN_PROGRESS));
        items.areDealtWith(act.effective());
        act.record(
                new RectificationSubmitted(
                        command.rectification(), unit(), command.report(), command.basis()));
    }

    @CommandHandler
    void decide(VerifyRectification command, Act act) {
        judges(command.submission(), act, command.basis());
        NobodyVerifiesTheirOwnRectification.check(hands, act);
        act.record(
                new RectificationVerified(
                        command.rectification(),
                        unit(),
                        command.submission(),
                        command.opinion(),
                        command.evidence(),
                        command.basis()));
    }

    @CommandHandler
    void decide(ReturnRectification command, Act act) {
        judges(command.submission(), act, command.basis());
        EndingsAndRefusalsGiveAReason.check(command.basis());
        items.mayBeReturned(command.again());
        act.record(
                new RectificationReturned(
                        command.rectification(),
                        unit(),
                        command.submission(),
                        command.again(),
                        command.basis()));
    }

    @CommandHandler
    void decide(CloseRectification command, Act act) {
        course.goesOn(act, command.basis(), EnumSet.of(VERIFIED));
        act.record(new RectificationClosed(command.rectification(), unit(), command.basis()));
    }

    @CommandHandler
    void decide(AskForRectificationExtension command, Act act) {
        course.isSaidBeside(act, command.basis(), UNDER_WAY);
        AsksEscalationsAndAcceptedRisksGiveAReason.check(command.basis());
        deadline.isExtendedTo(command.until());
        act.record(
                new RectificationExtensionAsked(
                        command.rectification(), unit(), command.until(), command.basis()));
    }

    @CommandHandler
    void decide(ExtendRectification command, Act act) {
        course.isSaidBeside(act, command.basis(), UNDER_WAY);
        deadline.isExtendedTo(command.dueOn());
        act.record(
                new RectificationExtended(
                        command.rectification(),
                        unit(),
                        command.dueOn(),
                        command.consent(),
                        command.basis()));
    }

    @CommandHandler
    void decide(DeclineRectificationExtension command, Act act) {
        course.isSaidBeside(act, command.basis(), UNDER_WAY);
        EndingsAndRefusalsGiveAReason.check(command.basis());
        deadline.wasAskedToMove();
        act.record(
                new RectificationExtensionDeclined(
                        command.rectification(), unit(), command.basis()));
    }

    @CommandHandler
    void decide(UrgeRectification command, Act act) {
        course.isSaidBeside(act, command.basis(), UNDER_WAY);
        act.record(
                new RectificationUrged(
                        command.rectification(), unit(), command.message(), command.basis()));
    }

    @CommandHandler
    void decide(EscalateRectification command, Act act) {
        course.isSaidBeside(act, command.basis(), UNDER_WAY);
        AsksEscalationsAndAcceptedRisksGiveAReason.check(command.basis());
        deadline.isOver(act.effective());
        act.record(new RectificationEscalated(command.rectification(), unit(), command.basis()));
    }

    @CommandHandler
    void decide(AcceptRectificationRisk command, Act act) {
        course.goesOn(act, command.basis(), UNDER_WAY);
        AsksEscalationsAndAcceptedRisksGiveAReason.check(command.basis());
        WhatThePoliceOrderedIsPutRight.check(origin());
        items.mayBeAccepted(command.items());
        TermEndsAfterItBegins.check(act.effective(), command.until());
        act.record(
                new RectificationRiskAccepted(
                        command.rectification(),
                        unit(),
                        command.items(),
                        command.until(),
                        command.basis()));
    }

    @CommandHandler
    void decide(VoidRectification command, Act act) {
        course.goesOn(act, command.basis(), NOT_OVER);
        EndingsAndRefusalsGiveAReason.check(command.basis());
        PoliceOrdersAreVoidedByTheirDocument.check(origin(), command.basis(), act);
        act.record(new RectificationVoided(command.rectification(), unit(), command.basis()));
    }

    @CommandHandler
    void decide(FileRectificationReport command, Act act) {
        course.followsTheSubmission(act, command.basis(), REPORTED);
        OnlyPoliceOrdersAreReportedToThePolice.check(origin());
        AReportIsFiledOnce.check(filed);
        act.record(
                new RectificationReportFiled(
                        command.rectification(), unit(), command.receipt(), command.basis()));
    }

    private static void mayBeOrdered(
            UnitId unit, RectificationOrder order, Basis basis, Act act, RectificationFacts facts) {
        TheUnitIsActive.check(unit, facts.unit());
        OrderedSystemsAreTheUnits.check(order.items(), facts.operated());
        WhatFoundItIsOfTheUnit.check(order, facts);
        AnOrderIsNotDueBeforeItsDay.check(order.dueOn(), act.effective());
        PoliceOrdersBringTheirNotice.check(order, basis, act);
    }

    private void judges(long submission, Act act, Basis basis) {
        course.goesOn(act, basis, EnumSet.of(SUBMITTED));
        TheEntryJudgedIsTheLatest.check(submission, course.submission());
    }

    private Origin origin() {
        return Objects.requireNonNull(orders.standing(0)).origin();
    }

    private UnitId unit() {
        return Objects.requireNonNull(unit);
    }

    @EventSourcingHandler
    void evolve(
            RectificationEvent event,
            @MetaDataValue(Act.EFFECTIVE) LocalDate effective,
            @MetaDataValue(Act.ACTOR) @Nullable String actor) {
        id = event.rectification().value();
        unit = event.unit();
        items.add(event);
        deadline.add(event);
        course.add(event, effective, items.allAccepted(effective));
        orders.add(event, effective, orderIn(event));
        noteHands(event, actor);
        filed =
                event instanceof RectificationReportFiled
                        || (filed && !(event instanceof RectificationReturned));
    }

    private void noteHands(RectificationEvent event, @Nullable String actor) {
        String hand =
                switch (event) {
                    case RectificationPlanned e -> e.plan().responsible().value();
                    case RectificationProgressReported e -> actor;
                    case RectificationSubmitted e -> actor;
                    default -> null;
                };
        if (hand != null) {
            hands.add(hand);
        }
    }

    private static @Nullable RectificationOrder orderIn(RectificationEvent event) {
        return switch (event) {
            case RectificationOrdered e -> e.order();
            case RectificationOrderCorrected e -> e.order();
            default -> null;
        };
    }
}
