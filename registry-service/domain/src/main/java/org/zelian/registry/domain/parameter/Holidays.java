package org.zelian.registry.domain.parameter;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.parameter.ParameterCommand.PublishHolidays;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;

/** 节假日: one year's, as announced; announced again, they replace the year. */
public class Holidays {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    Holidays() {}

    @CommandHandlerInterceptor
    void hasBeenSeen(RegistryCommand command, Act act) {
        act.hasSeen(command.stream(), AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishHolidays command, Act act) {
        act.mayLieAhead(command.basis());
        for (LocalDate makeUpDay : command.makeUpDays()) {
            MakeUpDaysFallOnWeekends.check(makeUpDay);
            MakeUpDaysAreNotDaysOff.check(makeUpDay, command.daysOff());
        }
        act.record(
                new HolidaysPublished(
                        command.year(),
                        command.daysOff(),
                        command.makeUpDays(),
                        command.source(),
                        command.basis()));
    }

    @EventSourcingHandler
    void evolve(HolidaysPublished event) {
        id = "holidays-" + event.year();
    }
}
