package org.zelian.registry.service.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.contract.Ask;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.catalogue.CommandCatalogue;
import org.zelian.registry.contract.policy.PolicyCommand.RecordPolicyRefusal;
import org.zelian.registry.service.commands.Actor;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;
import org.zelian.registry.service.facts.Facts;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.facts.authority.NotPermitted;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * How policies ask: by commands whose ids follow from the event, one at a time, waiting for each.
 * What a rule refuses is recorded; any other failure is thrown, and the event comes again.
 */
public final class Policies {

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Commands commands;
    private final CommandReading reading;
    private final FactsFeed feed;

    public Policies(Commands commands, CommandReading reading, FactsFeed feed) {
        this.commands = commands;
        this.reading = reading;
        this.feed = feed;
    }

    /** Asks the facts, once they know of the event. */
    <T> T ask(Cause cause, Function<Facts, T> question) {
        if (!feed.reached(cause.position(), PATIENCE)) {
            throw new IllegalStateException("facts have not reached " + cause.position());
        }
        return feed.ask(question);
    }

    /**
     * Has a command carried out from a day on.
     *
     * @param subject id of what the command is for; one policy asks for one subject once an event
     */
    void send(Class<?> policy, Cause cause, String subject, RegistryCommand command, LocalDate on) {
        String name = policy.getSimpleName();
        UUID id = PolicyCommandId.of(name, cause.event(), subject, 0);
        try {
            carryOut(name, cause, new Ask(id, command, null, on, null));
        } catch (Refused e) {
            refused(name, cause, id, command, e.rule(), e.arguments());
        } catch (NotPermitted e) {
            refused(name, cause, id, command, e.rule(), e.arguments());
        }
    }

    private void refused(
            String policy,
            Cause cause,
            UUID refused,
            RegistryCommand command,
            String rule,
            List<String> arguments) {
        LOG.info("{} was refused by {} for {}", policy, rule, command.stream());
        String stream = "policyrefusal-" + refused;
        RecordPolicyRefusal record =
                new RecordPolicyRefusal(
                        stream,
                        policy,
                        CommandCatalogue.name(command.getClass()),
                        command.stream(),
                        rule,
                        arguments);
        UUID id = PolicyCommandId.of(policy, cause.event(), stream, 1);
        carryOut(policy, cause, new Ask(id, record, null, cause.effective(), null));
    }

    private void carryOut(String policy, Cause cause, Ask ask) {
        Actor actor = new Actor.Policy(policy, cause.event(), cause.correlation());
        commands.carryOut(ask, actor, reading.digest(ask));
    }
}
