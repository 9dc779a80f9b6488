package org.zelian.registry.service.wiring;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.person.IdentityDocument;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.service.RegistryDays;
import org.zelian.registry.service.automation.Policies;
import org.zelian.registry.service.commands.Answers;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;
import org.zelian.registry.service.commands.Delivery;
import org.zelian.registry.service.commands.Judge;
import org.zelian.registry.service.evidence.Recording;
import org.zelian.registry.service.facts.DecisionFacts;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.importing.Confirming;
import org.zelian.registry.service.importing.ImportWorker;
import org.zelian.registry.service.importing.PlanStore;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/** The way of a command from its bytes to its answer. */
@Configuration
class CommandWiring {

    /** Longer than the ledger's own deadline, which gives the better answer. */
    private static final Duration MOST = Duration.ofSeconds(15);

    @Bean(initMethod = "start", destroyMethod = "close")
    FactsFeed factsFeed(Ledger ledger) {
        return new FactsFeed(ledger.reader(), RegistryJson.plain());
    }

    @Bean
    DecisionFacts decisionFacts(MasterKey master, PlanStore plans) {
        return new DecisionFacts(document -> identityHash(document, master), plans::rows);
    }

    @Bean
    CommandReading commandReading(MasterKey master) {
        return new CommandReading(master);
    }

    @Bean
    Answers answers(Ledger ledger) {
        return new Answers(ledger.reader(), RegistryJson.plain());
    }

    @Bean
    Commands commands(
            CommandBus bus,
            Answers answers,
            FactsFeed feed,
            DecisionFacts needs,
            RegistryDays days) {
        return new Commands(new Judge(feed, needs, days), new Delivery(bus, MOST), answers, feed);
    }

    @Bean
    Recording recording(Commands commands, CommandReading reading, Answers answers) {
        return new Recording(commands, reading, answers);
    }

    @Bean
    Policies policies(Commands commands, CommandReading reading, FactsFeed feed) {
        return new Policies(commands, reading, feed);
    }

    @Bean
    Confirming confirming(Commands commands) {
        return new Confirming(commands);
    }

    /** Ends before what it asks: its commands are carried out by Axon. */
    @Bean(initMethod = "start", destroyMethod = "close")
    @DependsOn("axon")
    ImportWorker importWorker(
            Commands commands, CommandReading reading, FactsFeed feed, PlanStore plans) {
        return new ImportWorker(commands, reading, feed, plans, Clock.systemUTC());
    }

    /** One document, one hash, however its number was typed. */
    private static String identityHash(IdentityDocument document, MasterKey master) {
        String typed = Objects.requireNonNull(document.number().content());
        String number = Text.normalise(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return master.keyedHash("identity", document.kind() + " " + number);
    }
}
