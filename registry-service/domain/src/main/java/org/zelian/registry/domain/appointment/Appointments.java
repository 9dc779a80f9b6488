package org.zelian.registry.domain.appointment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;
import org.zelian.registry.contract.appointment.AppointmentCommand.CorrectAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.AppointmentCommand.ResetAccount;
import org.zelian.registry.contract.appointment.AppointmentCommand.RevokeAppointment;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.Entries;
import org.zelian.registry.domain.TermEndsAfterItBegins;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;
import org.zelian.registry.domain.person.ThePersonIsInService;
import org.zelian.registry.domain.unit.TheUnitIsActive;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** 任职: all appointments of one person, so that those which exclude each other never meet. */
public class Appointments {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private final Map<AppointmentId, Tenure> tenures = new LinkedHashMap<>();
    private final Map<AppointmentId, LocalDate> ends = new LinkedHashMap<>();
    private final Entries<AppointmentId> made = new Entries<>();

    Appointments() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    /** One of the person's appointments, or a refusal. */
    Tenure tenure(AppointmentId appointment) {
        return TheAppointmentIsKnown.check(appointment, tenures.get(appointment));
    }

    void decide(AppointPerson command, Act act, AppointmentFacts facts) {
        act.mayLieAhead(command.basis());
        AppointmentsNameTheirDocument.check(command.basis());
        ASuccessionNamesAppointmentAndHolder.check(command);
        TermEndsAfterItBegins.check(act.effective(), command.until());
        UnitStanding unit = TheUnitIsActive.check(command.unit(), facts.unit());
        RolesFitTheirUnit.check(command.role(), unit.kind());
        mayHold(
                new Tenure(
                        command.appointment(),
                        command.role(),
                        command.unit(),
                        act.effective(),
                        command.until(),
                        false),
                command.person(),
                act,
                facts);
        act.record(
                new AppointmentMade(
                        command.person(),
                        command.appointment(),
                        command.role(),
                        command.unit(),
                        command.title(),
                        command.until(),
                        command.succeeds(),
                        command.basis()));
    }

    /** The successor begins on the effective day; what is held here ends the day before. */
    void decideSuccession(AppointPerson command, Tenure held, Act act) {
        ASuccessorTakesTheSameRole.check(command, held);
        AnAppointmentEndsWithinItsTerm.check(held, act.effective());
        act.record(
                new AppointmentEnded(
                        Objects.requireNonNull(command.predecessor()),
                        held.appointment(),
                        EndCause.SUCCEEDED,
                        command.basis()));
    }

    void decide(DelegateAppointment command, Tenure principal, Act act, AppointmentFacts facts) {
        act.mayLieAhead(command.basis());
        ADelegateIsSomebodyElse.check(command);
        ADelegateDoesNotDelegate.check(principal);
        TermEndsAfterItBegins.check(act.effective(), command.until());
        ADelegationStaysWithinItsPrincipal.check(principal, act.effective(), command.until());
        mayHold(
                new Tenure(
                        command.appointment(),
                        principal.role(),
                        principal.unit(),
                        act.effective(),
                        command.until(),
                        true),
                command.person(),
                act,
                facts);
        act.record(
                new AppointmentDelegated(
                        command.person(),
                        command.appointment(),
                        command.principal(),
                        command.principalPerson(),
                        principal.role(),
                        principal.unit(),
                        command.until(),
                        command.basis()));
    }

    void decide(EndAppointment command, Act act) {
        act.mayLieAhead(command.basis());
        AnAppointmentEndsWithinItsTerm.check(tenure(command.appointment()), act.effective());
        act.record(
                new AppointmentEnded(
                        command.person(), command.appointment(), command.cause(), command.basis()));
    }

    void decide(RevokeAppointment command, Act act) {
        act.mayLieAhead(command.basis());
        RevocationsGiveAReason.check(command.basis());
        AnAppointmentEndsWithinItsTerm.check(tenure(command.appointment()), act.effective());
        act.record(
                new AppointmentRevoked(command.person(), command.appointment(), command.basis()));
    }

    void decide(CorrectAppointment command, Act act, AppointmentFacts facts) {
        act.isACorrectionThatMayLieAhead(command.basis());
        AppointmentId wrong =
                CorrectionsNameAnEntry.check(made.standing(command.corrects()), command.corrects());
        CorrectionsNameAnEntry.check(
                wrong.equals(command.appointment()) ? wrong : null, command.corrects());
        Tenure tenure = tenure(wrong);
        LocalDate endedOn = ends.get(wrong);
        TermEndsAfterItBegins.check(act.effective(), command.until());
        TransitionsKeepTheirOrder.check(null, act.effective(), endedOn);
        TheUnitIsActive.check(tenure.unit(), facts.unit());
        mayHold(
                tenure.made(act.effective(), command.until(), endedOn),
                command.person(),
                act,
                facts);
        act.record(
                new AppointmentCorrected(
                        command.person(),
                        wrong,
                        command.corrects(),
                        tenure.role(),
                        tenure.unit(),
                        command.title(),
                        command.until(),
                        command.basis()));
    }

    @CommandHandler
    void decide(ResetAccount command, Act act) {
        act.isAboutThePast(command.basis());
        TheAppointmentIsHeld.check(tenure(command.appointment()), act.effective());
        act.record(new AccountReset(command.person(), command.appointment(), command.basis()));
    }

    /** Refuses a number that has been given; corrections keep theirs. */
    void isNew(AppointmentId appointment) {
        AnAppointmentIsMadeOnce.check(appointment, tenures.containsKey(appointment));
    }

    private void mayHold(Tenure wanted, PersonId person, Act act, AppointmentFacts facts) {
        NobodyAppointsThemselves.check(person, act);
        ThePersonIsInService.check(person, facts.person());
        for (Tenure held : tenures.values()) {
            if (!held.appointment().equals(wanted.appointment()) && held.overlaps(wanted)) {
                NobodyHoldsARoleTwice.check(wanted, held);
                AuditorsAndOperatorsHoldNoOtherRole.check(wanted, held);
            }
        }
    }

    @EventSourcingHandler
    void evolve(AppointmentEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        id = AppointmentCommand.stream(event.person());
        AppointmentId appointment = event.appointment();
        made.add(event, effective, madeBy(event));
        switch (event) {
            case AppointmentMade e ->
                    hold(appointment, e.role(), e.unit(), effective, e.until(), false);
            case AppointmentDelegated e ->
                    hold(appointment, e.role(), e.unit(), effective, e.until(), true);
            case AppointmentEnded e -> end(appointment, effective);
            case AppointmentRevoked e -> end(appointment, effective);
            case AppointmentCorrected e ->
                    tenures.computeIfPresent(
                            appointment,
                            (key, held) -> held.made(effective, e.until(), ends.get(key)));
            case AccountReset e -> {}
        }
    }

    private void hold(
            AppointmentId appointment,
            Role role,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate until,
            boolean delegated) {
        tenures.put(appointment, new Tenure(appointment, role, unit, from, until, delegated));
    }

    private void end(AppointmentId appointment, LocalDate day) {
        ends.put(appointment, day);
        tenures.computeIfPresent(appointment, (key, held) -> held.endingOn(day));
    }

    private static @Nullable AppointmentId madeBy(AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade made -> made.appointment();
            case AppointmentCorrected corrected -> corrected.appointment();
            default -> null;
        };
    }
}
