package org.zelian.registry.query.wiring;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.ledger.read.LedgerReader;
import org.zelian.registry.query.QuerySettings;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.PersonalKeys;
import org.zelian.registry.query.evidence.StoredFiles;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.LedgerEntries;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The stores: the ledger, the views, the keys. */
@Configuration
class StoreWiring {

    private static final Duration ATTEMPT = Duration.ofSeconds(5);

    @Bean
    MongoClient ledgerClient(QuerySettings settings) {
        return client(settings.ledgerUri());
    }

    @Bean
    MongoClient viewsClient(QuerySettings settings) {
        return client(settings.viewsUri());
    }

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

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RegistryJson json() {
        return RegistryJson.plain();
    }

    @Bean
    Entries entries(@Qualifier("ledgerClient") MongoClient client, RegistryJson json) {
        return new LedgerEntries(new LedgerReader(client.getDatabase("registry_ledger")), json);
    }

    @Bean
    StoredFiles storedFiles(@Qualifier("viewsClient") MongoClient client, Directory directory) {
        return new StoredFiles(client.getDatabase("registry_evidence"), directory);
    }

    @Bean
    Directory directory(@Qualifier("viewsClient") MongoClient client, QuerySettings settings)
            throws IOException {
        Directory directory =
                new Directory(
                        new PersonalKeys(
                                client.getDatabase("registry_keys").getCollection("keys"),
                                MasterKey.read(settings.masterKeyFile())));
        directory.fetchKeys();
        return directory;
    }
}
