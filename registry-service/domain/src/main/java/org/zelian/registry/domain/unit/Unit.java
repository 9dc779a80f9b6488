package org.zelian.registry.domain.unit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.reservation.ReservationKind;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.CloseUnit;
import org.zelian.registry.contract.unit.UnitCommand.CorrectUnitName;
import org.zelian.registry.contract.unit.UnitCommand.CorrectUnitRegistration;
import org.zelian.registry.contract.unit.UnitCommand.MergeUnit;
import org.zelian.registry.contract.unit.UnitCommand.MoveUnit;
import org.zelian.registry.contract.unit.UnitCommand.NameFunctionalDepartment;
import org.zelian.registry.contract.unit.UnitCommand.ReclassifyUnit;
import org.zelian.registry.contract.unit.UnitCommand.RecordUnitCodes;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.contract.unit.UnitCommand.SplitUnit;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitCodesRecorded;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitMoved;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitReclassified;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistrationCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.reservation.Unique;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** 单位: decides what may be said of a unit, where it stands, and how it ends. */
public class Unit {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private final Entries<Particulars> said = new Entries<>();
    private final Entries<String> renames = new Entries<>();
    private @Nullable LocalDate endedOn;

    Unit() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    void decide(RegisterUnit command, Act act, UnitFacts facts) {
        act.isAboutThePast(command.basis());
        new Placement(
                        command.unit(),
                        command.nature().kind(),
                        command.superior(),
                        command.division())
                .check(act, facts);
        CreditCodesCheckOutOrSayWhy.check(command.codes());
        act.record(
                new UnitRegistered(
                        command.unit(),
                        command.name(),
                        command.nature(),
                        command.superior(),
                        command.division(),
                        command.codes(),
                        command.functionalDepartment(),
                        command.basis()));
    }

    @CommandHandler
    void decide(RenameUnit command, Act act) {
        mayChange(act, command.basis());
        AnEntrySaysSomethingNew.check(
                !command.name().equals(said.on(act.effective(), Particulars::name)));
        act.record(new UnitRenamed(command.unit(), command.name(), command.basis()));
    }

    void decide(RecordUnitCodes command, Act act) {
        act.isAboutThePast(command.basis());
        mayChange(act, command.basis());
        AnEntrySaysSomethingNew.check(
                !command.codes().equals(said.on(act.effective(), Particulars::codes)));
        CreditCodesCheckOutOrSayWhy.check(command.codes());
        act.record(new UnitCodesRecorded(command.unit(), command.codes(), command.basis()));
    }

    @CommandHandler
    void decide(ReclassifyUnit command, Act act) {
        mayChange(act, command.basis());
        UnitNature nature = nature(act);
        AnEntrySaysSomethingNew.check(!command.nature().equals(nature));
        BureausAreNotReclassified.check(nature.kind(), command.nature().kind());
        act.record(new UnitReclassified(command.unit(), command.nature(), command.basis()));
    }

    @CommandHandler
    void decide(NameFunctionalDepartment command, Act act) {
        mayChange(act, command.basis());
        String department = command.functionalDepartment();
        AnEntrySaysSomethingNew.check(
                !department.equals(said.on(act.effective(), Particulars::functionalDepartment)));
        act.record(new FunctionalDepartmentNamed(command.unit(), department, command.basis()));
    }

    @CommandHandler
    void decide(MoveUnit command, Act act, UnitFacts facts) {
        mayChange(act, command.basis());
        UnitKind kind = nature(act).kind();
        TheCityBureauRemains.check(kind);
        AnEntrySaysSomethingNew.check(
                !command.superior().equals(said.on(act.effective(), Particulars::superior))
                        || !command.division()
                                .equals(said.on(act.effective(), Particulars::division)));
        new Placement(command.unit(), kind, command.superior(), command.division())
                .check(act, facts);
        new Succession(command.unit(), command.successions(), facts).ofSome();
        act.record(
                new UnitMoved(
                        command.unit(),
                        command.superior(),
                        command.division(),
                        command.successions(),
                        command.basis()));
    }

    void decide(MergeUnit command, Act act, UnitFacts facts) {
        mayEnd(act, command.basis(), facts);
        Succession succession = new Succession(command.unit(), command.successions(), facts);
        succession.toAnother(command.into());
        succession.ofAll();
        act.record(
                new UnitMerged(
                        command.unit(), command.into(), command.successions(), command.basis()));
    }

    void decide(SplitUnit command, Act act, UnitFacts facts) {
        ASplitMakesSeveral.check(command);
        Succession succession = new Succession(command.unit(), command.successions(), facts);
        command.into().forEach(succession::toAnother);
        if (command.continues()) {
            mayChange(act, command.basis());
            succession.ofSome();
        } else {
            mayEnd(act, command.basis(), facts);
            succession.ofAll();
        }
        act.record(
                new UnitSplit(
                        command.unit(),
                        command.into(),
                        command.continues(),
                        command.successions(),
                        command.basis()));
    }

    void decide(CloseUnit command, Act act, UnitFacts facts) {
        mayEnd(act, command.basis(), facts);
        new Succession(command.unit(), command.successions(), facts).ofAll();
        act.record(new UnitClosed(command.unit(), command.successions(), command.basis()));
    }

    void decide(CorrectUnitRegistration command, Act act, UnitFacts facts) {
        act.isACorrection(command.basis());
        Particulars wrong =
                CorrectionsNameAnEntry.check(
                        said.standsFirst(command.corrects()) ? said.standing(0) : null,
                        command.corrects());
        TransitionsKeepTheirOrder.check(null, act.effective(), said.earliestAfterFirst());
        UnitKind kind = command.nature().kind();
        BureausAreNotReclassified.check(Objects.requireNonNull(wrong.nature()).kind(), kind);
        new Placement(command.unit(), kind, command.superior(), command.division())
                .check(act, facts);
        CreditCodesCheckOutOrSayWhy.check(command.codes());
        act.record(
                new UnitRegistrationCorrected(
                        command.unit(),
                        command.corrects(),
                        command.name(),
                        command.nature(),
                        command.superior(),
                        command.division(),
                        command.codes(),
                        command.functionalDepartment(),
                        command.basis()));
    }

    @CommandHandler
    void decide(CorrectUnitName command, Act act) {
        act.isACorrectionThatMayLieAhead(command.basis());
        CorrectionsNameAnEntry.check(renames.standing(command.corrects()), command.corrects());
        NothingPrecedesRegistration.check(said.begin(), act);
        AnEndedUnitTakesNoChange.check(endedOn, act);
        act.record(
                new UnitNameCorrected(
                        command.unit(), command.corrects(), command.name(), command.basis()));
    }

    /** The unique things that are the unit's, by what it says of itself last. */
    Set<Unique> held() {
        UnitCodes codes = said.on(LocalDate.MAX, Particulars::codes);
        Set<Unique> held = new HashSet<>();
        if (endedOn == null && codes != null) {
            if (codes.creditCode() != null) {
                held.add(new Unique(ReservationKind.CREDITCODE, codes.creditCode().value()));
            }
            if (codes.schoolCode() != null) {
                held.add(new Unique(ReservationKind.SCHOOLCODE, codes.schoolCode().value()));
            }
        }
        return held;
    }

    private void mayChange(Act act, Basis basis) {
        act.mayLieAhead(basis);
        NothingPrecedesRegistration.check(said.begin(), act);
        AnEndedUnitTakesNoChange.check(endedOn, act);
    }

    private void mayEnd(Act act, Basis basis, UnitFacts facts) {
        act.mayLieAhead(basis);
        AUnitEndsOnce.check(endedOn);
        TheCityBureauRemains.check(nature(act).kind());
        TransitionsKeepTheirOrder.check(said.latest(), act.effective(), null);
        UnitsBelowHaveMovedFirst.check(facts.unitsBelow());
    }

    private UnitNature nature(Act act) {
        UnitNature nature = said.on(act.effective(), Particulars::nature);
        return Objects.requireNonNull(nature);
    }

    @EventSourcingHandler
    void evolve(UnitEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        said.add(event, effective, Particulars.said(event));
        renames.add(event, effective, renamed(event));
        switch (event) {
            case UnitRegistered registered -> id = registered.unit().value();
            case UnitMerged merged -> endedOn = effective;
            case UnitClosed closed -> endedOn = effective;
            case UnitSplit split -> endedOn = split.continues() ? endedOn : effective;
            case UnitRenamed renamed -> {}
            case UnitCodesRecorded recorded -> {}
            case UnitReclassified reclassified -> {}
            case FunctionalDepartmentNamed named -> {}
            case UnitMoved moved -> {}
            case UnitRegistrationCorrected corrected -> {}
            case UnitNameCorrected corrected -> {}
        }
    }

    private static @Nullable String renamed(UnitEvent event) {
        return switch (event) {
            case UnitRenamed renamed -> renamed.name();
            case UnitNameCorrected corrected -> corrected.name();
            default -> null;
        };
    }
}
