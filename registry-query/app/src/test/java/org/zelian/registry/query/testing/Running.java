package org.zelian.registry.query.testing;

import com.mongodb.client.MongoClient;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.json.sealing.MasterKey;
import org.zelian.registry.query.QueryApplication;
import org.zelian.registry.testkit.MongoServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The application on a real server, once for all tests; today is {@link #TODAY}. */
final class Running {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final Running ONCE = new Running();

    final TestIssuer issuer = new TestIssuer();
    final TestKeys keys;
    final TestLedger ledger;
    final ConfigurableApplicationContext application;

    private Running() {
        MongoClient client = MongoServer.shared().client();
        byte[] master = new byte[32];
        new SecureRandom().nextBytes(master);
        keys =
                new TestKeys(
                        client.getDatabase("registry_keys").getCollection("keys"),
                        MasterKey.of(master));
        ledger = new TestLedger(client.getDatabase("registry_ledger"), RegistryJson.sealing(keys));
        SpringApplication program = new SpringApplication(QueryApplication.class, FixedToday.class);
        program.setDefaultProperties(
                Map.of(
                        "server.port", 0,
                        "ZELIAN_ISSUER", issuer.uri(),
                        "ZELIAN_LEDGER_URI", MongoServer.shared().uri(),
                        "ZELIAN_VIEWS_URI", MongoServer.shared().uri(),
                        "ZELIAN_MASTER_KEY_FILE", file(master).toString(),
                        "ZELIAN_PUBLIC_URL", "https://zelian.example"));
        application = program.run();
    }

    static Running once() {
        return ONCE;
    }

    int port() {
        return Integer.parseInt(
                application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static Path file(byte[] content) {
        try {
            Path file = Files.createTempFile("zelian-master-", ".key");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Noon of the day, Asia/Shanghai. */
    static final class FixedToday {

        @Bean
        @Primary
        Clock fixedClock() {
            Instant noon = TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC);
            return Clock.fixed(noon, ZoneOffset.UTC);
        }
    }
}
