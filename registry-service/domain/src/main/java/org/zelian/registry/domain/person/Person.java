package org.zelian.registry.domain.person;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.person.PersonCommand.CorrectPersonName;
import org.zelian.registry.contract.person.PersonCommand.RecordAsSamePerson;
import org.zelian.registry.contract.person.PersonCommand.RecordContacts;
import org.zelian.registry.contract.person.PersonCommand.RecordIdentity;
import org.zelian.registry.contract.person.PersonCommand.RecordLeaving;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.person.PersonCommand.RenamePerson;
import org.zelian.registry.contract.person.PersonCommand.TransferPerson;
import org.zelian.registry.contract.person.PersonEvent;
import org.zelian.registry.contract.person.PersonEvent.ContactsRecorded;
import org.zelian.registry.contract.person.PersonEvent.IdentityRecorded;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;
import org.zelian.registry.contract.person.PersonEvent.PersonNameCorrected;
import org.zelian.registry.contract.person.PersonEvent.PersonRegistered;
import org.zelian.registry.contract.person.PersonEvent.PersonRenamed;
import org.zelian.registry.contract.person.PersonEvent.PersonTransferred;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.NothingPrecedesRegistration;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.unit.TheUnitIsActive;

import java.time.LocalDate;
import java.util.Objects;

/** 人员: decides what may be said of a person; whoever has left, or is another record, is done. */
public class Person {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private final Entries<Sealed> renames = new Entries<>();
    private @Nullable LocalDate registeredOn;
    private @Nullable UnitId unit;
    private @Nullable LocalDate arrivedOn;
    private @Nullable LocalDate leftOn;
    private boolean reachable;
    private boolean joined;

    Person() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    void decide(RegisterPerson command, Act act, PersonFacts facts) {
        act.isAboutThePast(command.basis());
        TheUnitIsActive.check(command.unit(), facts.unit());
        PersonalDataIsSealedForItsPerson.check(
                command.person(),
                command.name(),
                command.mobile(),
                command.email(),
                command.identity() == null ? null : command.identity().number());
        act.record(
                new PersonRegistered(
                        command.person(),
                        command.unit(),
                        command.name(),
                        command.mobile(),
                        command.email(),
                        command.identity(),
                        command.basis()));
    }

    @CommandHandler
    void decide(RenamePerson command, Act act) {
        mayChange(act, command.basis());
        PersonalDataIsSealedForItsPerson.check(command.person(), command.name());
        act.record(new PersonRenamed(command.person(), command.name(), command.basis()));
    }

    @CommandHandler
    void decide(RecordContacts command, Act act) {
        mayChange(act, command.basis());
        AnEntrySaysSomethingNew.check(
                reachable || command.mobile() != null || command.email() != null);
        PersonalDataIsSealedForItsPerson.check(command.person(), command.mobile(), command.email());
        act.record(
                new ContactsRecorded(
                        command.person(), command.mobile(), command.email(), command.basis()));
    }

    void decide(RecordIdentity command, Act act) {
        mayChange(act, command.basis());
        PersonalDataIsSealedForItsPerson.check(command.person(), command.identity().number());
        act.record(new IdentityRecorded(command.person(), command.identity(), command.basis()));
    }

    @CommandHandler
    void decide(TransferPerson command, Act act, PersonFacts facts) {
        mayChange(act, command.basis());
        ATransferLeadsToAnotherUnit.check(Objects.requireNonNull(unit), command.unit());
        TransitionsKeepTheirOrder.check(arrivedOn, act.effective(), null);
        TheUnitIsActive.check(command.unit(), facts.unit());
        act.record(new PersonTransferred(command.person(), command.unit(), command.basis()));
    }

    void decide(RecordLeaving command, Act act) {
        mayChange(act, command.basis());
        TransitionsKeepTheirOrder.check(arrivedOn, act.effective(), null);
        act.record(new PersonLeft(command.person(), command.basis()));
    }

    void decide(RecordAsSamePerson command, Act act, PersonFacts facts) {
        act.isAboutThePast(command.basis());
        AJoinedRecordTakesNothingMore.check(joined);
        NothingPrecedesRegistration.check(registered(), act);
        ARecordIsNotJoinedToItself.check(command.person(), command.same());
        TheRecordThatGoesOnIsOpen.check(facts.same());
        act.record(new PersonFoundSame(command.person(), command.same(), command.basis()));
    }

    @CommandHandler
    void decide(CorrectPersonName command, Act act) {
        act.isACorrection(command.basis());
        AJoinedRecordTakesNothingMore.check(joined);
        PersonalDataIsSealedForItsPerson.check(command.person(), command.name());
        CorrectionsNameAnEntry.check(renames.standing(command.corrects()), command.corrects());
        NothingPrecedesRegistration.check(registered(), act);
        act.record(
                new PersonNameCorrected(
                        command.person(), command.corrects(), command.name(), command.basis()));
    }

    private LocalDate registered() {
        return Objects.requireNonNull(registeredOn);
    }

    private void mayChange(Act act, Basis basis) {
        act.isAboutThePast(basis);
        AJoinedRecordTakesNothingMore.check(joined);
        WhoHasLeftTakesNoChange.check(leftOn);
        NothingPrecedesRegistration.check(registered(), act);
    }

    @EventSourcingHandler
    void evolve(PersonEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        renames.add(event, effective, renamed(event));
        switch (event) {
            case PersonRegistered registered -> {
                id = registered.person().value();
                unit = registered.unit();
                registeredOn = effective;
                reachable = registered.mobile() != null || registered.email() != null;
                arrivedOn = effective;
            }
            case PersonTransferred transferred -> {
                unit = transferred.unit();
                arrivedOn = effective;
            }
            case PersonLeft left -> leftOn = effective;
            case PersonFoundSame same -> joined = true;
            case PersonRenamed renamed -> {}
            case ContactsRecorded recorded ->
                    reachable = recorded.mobile() != null || recorded.email() != null;
            case IdentityRecorded recorded -> {}
            case PersonNameCorrected corrected -> {}
        }
    }

    private static @Nullable Sealed renamed(PersonEvent event) {
        return switch (event) {
            case PersonRenamed renamed -> renamed.name();
            case PersonNameCorrected corrected -> corrected.name();
            default -> null;
        };
    }
}
