package org.zelian.registry.domain.parameter;

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
import org.zelian.registry.contract.parameter.ParameterCommand.SetParameter;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** 参数: a rule's values, each from its day on. */
public class Parameter {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private final Set<LocalDate> days = new HashSet<>();

    Parameter() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetParameter command, Act act) {
        act.mayLieAhead(command.basis());
        OneValueFromADay.check(command.key(), act.effective(), days);
        act.record(
                new ParameterSet(
                        command.key(),
                        command.name(),
                        command.value(),
                        command.unit(),
                        command.source(),
                        command.basis()));
    }

    @EventSourcingHandler
    void evolve(ParameterSet event, @MetaDataValue(Act.EFFECTIVE) LocalDate effective) {
        id = "parameter-" + event.key();
        days.add(effective);
    }
}
