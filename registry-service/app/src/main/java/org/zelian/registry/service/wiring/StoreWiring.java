package org.zelian.registry.service.wiring;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.LedgerOptions;
import org.zelian.registry.ledger.read.LedgerReader;
import org.zelian.registry.service.RegistryDays;
import org.zelian.registry.service.ServiceSettings;
import org.zelian.registry.service.demo.DemoTime;
import org.zelian.registry.service.evidence.FileStore;
import org.zelian.registry.service.importing.PlanStore;
import org.zelian.registry.service.personal.PersonalKeys;
import org.zelian.registry.service.storing.LedgerSerializer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The ledger, the service's own database, the keys, and the form in which events are stored. */
@Configuration
class StoreWiring {

    private static final Duration ATTEMPT = Duration.ofSeconds(3);

    @Bean
    MongoClient ledgerClient(ServiceSettings settings) {
        return client(settings.ledgerUri());
    }

    @Bean
    MongoClient serviceClient(ServiceSettings settings) {
        return client(settings.serviceUri());
    }

    @Bean
    MongoDatabase serviceDatabase(@Qualifier("serviceClient") MongoClient client) {
        return client.getDatabase("registry_service")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Bean
    MasterKey masterKey(ServiceSettings settings) throws IOException {
        return MasterKey.read(settings.masterKeyFile());
    }

    @Bean
    PersonalKeys personalKeys(
            @Qualifier("serviceClient") MongoClient client, MasterKey master, DemoTime clock) {
        return new PersonalKeys(client.getDatabase("registry_keys"), master, clock);
    }

    @Bean(initMethod = "prepare")
    FileStore fileStore(
            @Qualifier("serviceClient") MongoClient client, PersonalKeys keys, DemoTime clock) {
        return new FileStore(client.getDatabase("registry_evidence"), keys, clock);
    }

    /**
     * By the system's clock also in a demo store: how long a plan waits is no act of the registry.
     */
    @Bean(initMethod = "prepare")
    PlanStore planStore(
            MongoDatabase serviceDatabase,
            @Qualifier("serviceClient") MongoClient client,
            MasterKey master) {
        return new PlanStore(
                serviceDatabase, client.getDatabase("registry_keys"), master, Clock.systemUTC());
    }

    @Bean
    RegistryJson storedJson(PersonalKeys keys) {
        return RegistryJson.sealing(keys);
    }

    @Bean
    LedgerSerializer ledgerSerializer(RegistryJson storedJson) {
        return new LedgerSerializer(storedJson);
    }

    /** A demo store goes on from the last recorded instant. */
    @Bean
    DemoTime demoTime(
            ServiceSettings settings,
            MongoDatabase serviceDatabase,
            @Qualifier("ledgerClient") MongoClient client) {
        Instant last =
                new LedgerReader(client.getDatabase("registry_ledger"))
                        .last()
                        .map(commit -> commit.recordedInstant())
                        .orElse(Instant.EPOCH);
        return new DemoTime(settings.demo(), serviceDatabase.getCollection("states"), last);
    }

    @Bean
    RegistryDays registryDays(DemoTime clock) {
        return new RegistryDays(clock);
    }

    @Bean
    Ledger ledger(
            ServiceSettings settings,
            @Qualifier("ledgerClient") MongoClient client,
            DemoTime clock) {
        LedgerOptions options =
                LedgerOptions.live(settings.node(), ServiceSettings.ORIGIN).withClock(clock);
        return Ledger.open(
                client.getDatabase("registry_ledger"),
                settings.demo() ? options.forDemo(clock) : options);
    }

    /** Short of the ledger's own deadline, so that the ledger can say what it knows. */
    private static MongoClient client(String uri) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(
                                                ATTEMPT.toMillis(), TimeUnit.MILLISECONDS))
                        .build());
    }
}
