package org.zelian.registry.domain.protectiontarget;

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
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginBuilding;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.BeginTrial;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectLifeTransition;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.CorrectTargetDescription;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.HandOverTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.PutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RecordMajorChange;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.ResumeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RetireTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.SuspendTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.BuildingBegun;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.LifeTransitionCorrected;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetDescribed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetHandedOver;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetMajorlyChanged;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetPutOnline;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRegistered;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetResumed;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetRetired;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TargetSuspended;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetEvent.TrialBegun;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 等级保护对象: decides what may be said of a system, and its life from planned to retired. */
public class ProtectionTarget {

    private static final Set<Role> AUTHORITIES = EnumSet.of(Role.DISTRICT_ADMIN, Role.CITY_ADMIN);

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable UnitId operator;
    private final Life life = new Life();
    private final Entries<Description> descriptions = new Entries<>();
    private final List<LocalDate> handovers = new ArrayList<>();
    private final List<LocalDate> changes = new ArrayList<>();

    ProtectionTarget() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterTarget command, Act act, ProtectionTargetFacts facts) {
        act.isAboutThePast(command.basis());
        StateSecretSystemsStayOutside.check(command);
        TheUnitIsActive.check(command.operator(), facts.unit());
        CommissioningIsKnown.check(command.buildKind(), command.commissionedOn(), act.effective());
        act.record(
                new TargetRegistered(
                        command.target(),
                        command.operator(),
                        command.name(),
                        command.kind(),
                        command.buildKind(),
                        command.buildKind() == BuildKind.EXISTING
                                ? LifePhase.ONLINE
                                : LifePhase.PLANNED,
                        command.commissionedOn(),
                        command.business(),
                        command.service(),
                        command.deployment(),
                        command.architecture(),
                        command.basis()));
    }

    @CommandHandler
    void decide(DescribeTarget command, Act act) {
        act.isAboutThePast(command.basis());
        NothingPrecedesRegistration.check(descriptions.begin(), act);
        ARetiredSystemTakesNothingNew.check(life.retired(), act.effective());
        Description said = Description.of(command);
        AnEntrySaysSomethingNew.check(!said.isEmpty());
        act.record(
                new TargetDescribed(
                        command.target(),
                        said.name(),
                        said.kind(),
                        said.business(),
                        said.service(),
                        said.deployment(),
                        said.architecture(),
                        command.basis()));
    }

    @CommandHandler
    void decide(BeginBuilding command, Act act) {
        mayEnter(LifePhase.BUILDING, act, command.basis());
        act.record(new BuildingBegun(command.target(), command.basis()));
    }

    @CommandHandler
    void decide(BeginTrial command, Act act) {
        mayEnter(LifePhase.TRIAL, act, command.basis());
        act.record(new TrialBegun(command.target(), command.basis()));
    }

    @CommandHandler
    void decide(PutOnline command, Act act) {
        mayEnter(LifePhase.ONLINE, act, command.basis());
        act.record(new TargetPutOnline(command.target(), command.basis()));
    }

    @CommandHandler
    void decide(SuspendTarget command, Act act) {
        follows(act, command.basis());
        OnlyAnOnlineSystemIsSuspended.check(life.phase());
        SuspensionsGiveAReason.check(command.basis());
        boolean ordered = byAnAuthority(act);
        OrderedSuspensionsNameTheirDocument.check(ordered, command.basis());
        act.record(new TargetSuspended(command.target(), ordered, command.basis()));
    }

    @CommandHandler
    void decide(ResumeTarget command, Act act) {
        follows(act, command.basis());
        OnlyASuspendedSystemIsResumed.check(life.phase());
        WhoeverSuspendedResumes.check(life.ordered(), byAnAuthority(act));
        act.record(new TargetResumed(command.target(), command.basis()));
    }

    @CommandHandler
    void decide(RetireTarget command, Act act, ProtectionTargetFacts facts) {
        follows(act, command.basis());
        DataDisposalsAreProven.check(command.retirement());
        facts.unfinished().isNothing();
        act.record(new TargetRetired(command.target(), command.retirement(), command.basis()));
    }

    @CommandHandler
    void decide(RecordMajorChange command, Act act) {
        act.isAboutThePast(command.basis());
        MajorChangesAreOfRunningSystems.check(life.on(act.effective()));
        act.record(new TargetMajorlyChanged(command.target(), command.change(), command.basis()));
    }

    @CommandHandler
    void decide(HandOverTarget command, Act act, ProtectionTargetFacts facts) {
        act.mayLieAhead(command.basis());
        NothingPrecedesRegistration.check(descriptions.begin(), act);
        ARetiredSystemTakesNothingNew.check(life.retired(), act.effective());
        HandoversNameTheirDocument.check(command.basis(), act);
        LocalDate before = handovers.isEmpty() ? null : handovers.getLast();
        TransitionsKeepTheirOrder.check(before, act.effective(), null);
        UnitId predecessor = Objects.requireNonNull(operator);
        AHandoverIsToAnotherUnit.check(predecessor, command.successor());
        TheUnitIsActive.check(command.successor(), facts.unit());
        act.record(
                new TargetHandedOver(
                        command.target(), predecessor, command.successor(), command.basis()));
    }

    @CommandHandler
    void decide(CorrectTargetDescription command, Act act) {
        act.isACorrection(command.basis());
        Description wrong =
                CorrectionsNameAnEntry.check(
                        descriptions.standing(command.corrects()), command.corrects());
        Description right = wrong.with(Description.of(command));
        if (descriptions.standsFirst(command.corrects())) {
            mayBeRegisteredFrom(act.effective(), right);
        } else {
            NothingPrecedesRegistration.check(descriptions.begin(), act);
        }
        act.record(right.asCorrection(command));
    }

    @CommandHandler
    void decide(CorrectLifeTransition command, Act act) {
        act.isACorrection(command.basis());
        Life.Step step =
                CorrectionsNameAnEntry.check(
                        life.transition(command.corrects()), command.corrects());
        TransitionsArePutRightByTheirSide.check(step.ordered(), byAnAuthority(act));
        TransitionsKeepTheirOrder.check(
                life.before(command.corrects()), act.effective(), life.after(command.corrects()));
        act.record(
                new LifeTransitionCorrected(
                        command.target(), command.corrects(), step.phase(), command.basis()));
    }

    private void mayEnter(LifePhase next, Act act, Basis basis) {
        follows(act, basis);
        LifeGoesForward.check(life.phase(), next);
    }

    /** A step of life comes after the steps before it, and none after the last. */
    private void follows(Act act, Basis basis) {
        act.isAboutThePast(basis);
        ARetiredSystemTakesNothingNew.check(life.retired());
        TransitionsKeepTheirOrder.check(life.latest(), act.effective(), null);
    }

    private static boolean byAnAuthority(Act act) {
        Role role = act.role();
        return role != null && AUTHORITIES.contains(role);
    }

    private void mayBeRegisteredFrom(LocalDate day, Description right) {
        LocalDate next =
                Stream.of(
                                Optional.ofNullable(descriptions.earliestAfterFirst()),
                                Optional.ofNullable(life.second()),
                                handovers.stream().findFirst(),
                                changes.stream().min(Comparator.naturalOrder()))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        TransitionsKeepTheirOrder.check(null, day, next);
        CommissioningIsKnown.check(
                Objects.requireNonNull(right.buildKind()), right.commissionedOn(), day);
    }

    @EventSourcingHandler
    void evolve(ProtectionTargetEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        descriptions.add(event, effective, Description.said(event));
        life.add(event, effective);
        switch (event) {
            case TargetRegistered registered -> {
                id = registered.target().value();
                operator = registered.operator();
            }
            case TargetHandedOver handedOver -> {
                operator = handedOver.successor();
                handovers.add(effective);
            }
            case TargetMajorlyChanged changed -> changes.add(effective);
            default -> {}
        }
    }
}
