package org.zelian.registry.domain.policy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.policy.PolicyCommand.RecordPolicyRefusal;
import org.zelian.registry.contract.policy.PolicyEvent.PolicyRefused;
import org.zelian.registry.domain.Act;

/** What a policy wanted and a rule refused: one stream for each refused command, of one entry. */
public class PolicyRefusal {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    PolicyRefusal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordPolicyRefusal command, Act act) {
        id = command.stream(); // the event does not name its stream
        act.record(
                new PolicyRefused(
                        command.policy(),
                        command.command(),
                        command.subject(),
                        command.rule(),
                        command.arguments()));
    }

    @EventSourcingHandler
    void evolve(PolicyRefused event, @SourceId String stream) {
        id = stream;
    }
}
