package org.zelian.registry.domain.obligation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.contract.obligation.ObligationCommand.EndWaiver;
import org.zelian.registry.contract.obligation.ObligationCommand.WaiveObligation;
import org.zelian.registry.contract.obligation.ObligationEvent;
import org.zelian.registry.contract.obligation.ObligationEvent.ObligationWaived;
import org.zelian.registry.contract.obligation.ObligationEvent.WaiverEnded;
import org.zelian.registry.domain.Act;
import org.zelian.registry.domain.AnEntrySaysSomethingNew;
import org.zelian.registry.domain.TransitionsKeepTheirOrder;

import java.time.LocalDate;

/** 豁免: for how long an obligation is not pursued; a waiver said anew takes the old one's place. */
public class Obligation {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable Term waived;
    private @Nullable LocalDate latest;

    Obligation() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WaiveObligation command, Act act) {
        act.isAboutThePast(command.basis());
        SomeObligationsCannotBeWaived.check(command.obligation());
        WaiversGiveAReason.check(command.basis());
        WaiversEnd.check(act.effective(), command.until());
        TransitionsKeepTheirOrder.check(latest, act.effective(), null);
        AnEntrySaysSomethingNew.check(
                waived == null
                        || !waived.covers(act.effective())
                        || !command.until().equals(waived.until()));
        act.record(
                new ObligationWaived(
                        command.obligation(), command.unit(), command.until(), command.basis()));
    }

    /** Also of what was never waived: there is an obligation, only no waiver to take back. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EndWaiver command, Act act) {
        act.isAboutThePast(command.basis());
        WaiversGiveAReason.check(command.basis());
        TransitionsKeepTheirOrder.check(latest, act.effective(), null);
        OnlyAWaiverInForceIsEnded.check(waived, act.effective());
        act.record(new WaiverEnded(command.obligation(), command.unit(), command.basis()));
    }

    @EventSourcingHandler
    void evolve(ObligationEvent event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        id = event.obligation().value();
        latest = effective;
        waived =
                switch (event) {
                    case ObligationWaived e -> new Term(effective, e.until());
                    case WaiverEnded e -> null;
                };
    }
}
