package org.zelian.registry.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.LedgerOptions;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.read.LedgerReader;
import org.zelian.registry.ledger.verify.LedgerSource;
import org.zelian.registry.ledger.verify.LedgerVerifier;
import org.zelian.registry.ledger.verify.LiveLedger;
import org.zelian.registry.testkit.MongoServer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** SIGKILL under load, to the database and to the process that appends. */
class KillIT {
    private static final int WRITERS = 32;
    private static final int KILLS = 3;
    private static final int UUID_LENGTH = 36;

    private final ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    @Test
    void a_killed_database_loses_and_doubles_nothing_that_was_acknowledged() throws Exception {
        try (MongoServer server = MongoServer.start();
                MongoClient client = MongoClients.create(server.uri())) {
            MongoDatabase database = client.getDatabase("killed");
            try (Ledger ledger = Ledger.open(database, patient())) {
                AtomicBoolean enough = new AtomicBoolean();
                List<Thread> writers = new ArrayList<>();
                for (int w = 0; w < WRITERS; w++) {
                    String stream = "writer-" + w;
                    writers.add(Thread.startVirtualThread(() -> write(ledger, stream, enough)));
                }
                for (int kill = 0; kill < KILLS; kill++) {
                    awaitMore(300);
                    server.kill();
                    server.restart();
                }
                awaitMore(300);
                enough.set(true);
                for (Thread writer : writers) {
                    writer.join();
                }
            }
            assertThat(unexpected).isEmpty();
            Set<UUID> stored = assertWhole(database);
            assertThat(stored).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    @Test
    void a_killed_writer_leaves_a_whole_ledger_with_all_that_it_was_told_is_stored()
            throws Exception {
        String name = MongoServer.newDatabaseName();
        MongoDatabase database = MongoServer.shared().client().getDatabase(name);
        Set<UUID> told = new HashSet<>();
        for (int run = 0; run < 2; run++) {
            told.addAll(killedWriter(name, "run-" + run));
        }
        assertThat(told).hasSizeGreaterThan(400);
        try (Ledger ledger = TestLedgers.open(database)) {
            TestEvents.append(ledger, TestEvents.one("afterwards", 0));
        }
        Set<UUID> stored = assertWhole(database);
        assertThat(stored).containsAll(told);
        // Beyond those only what each writer had under way when it died.
        assertThat(stored).hasSizeLessThanOrEqualTo(told.size() + 2 * WRITERS + 1);
    }

    private void write(Ledger ledger, String stream, AtomicBoolean enough) {
        for (int i = 0; !enough.get(); i++) {
            UUID id = UUID.randomUUID();
            List<StoredEvent> events = TestEvents.one(stream, i);
            try {
                TestEvents.append(ledger, id, events);
                acknowledged.add(id);
            } catch (AppendException e) {
                // Patient enough for a restart; if ever not, the writer may not go on blindly.
                unexpected.add(e);
                return;
            }
        }
    }

    private void awaitMore(int commits) {
        int wanted = acknowledged.size() + commits;
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= wanted);
    }

    private static Set<UUID> killedWriter(String database, String name) throws IOException {
        String java = System.getProperty("java.home") + "/bin/java";
        Process child =
                new ProcessBuilder(
                                java,
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                MongoServer.shared().uri(),
                                database,
                                name)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Set<UUID> told = new HashSet<>();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == UUID_LENGTH) {
                    told.add(UUID.fromString(line));
                }
                if (told.size() == 300) {
                    // Unlike the process's own method this leaves what was written readable.
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.destroyForcibly();
        }
        return told;
    }

    /** The ids stored, each once, every stream without a hole, the chain unbroken. */
    private static Set<UUID> assertWhole(MongoDatabase database) throws IOException {
        Set<UUID> stored = new HashSet<>();
        Map<String, Long> next = new HashMap<>();
        new LedgerReader(database)
                .commitsFrom(0)
                .forEachRemaining(
                        commit -> {
                            assertThat(stored.add(commit.id())).isTrue();
                            for (StoredEvent event : commit.events()) {
                                long place = next.merge(event.aggregateId(), 1L, Long::sum) - 1;
                                assertThat(event.sequence()).isEqualTo(place);
                            }
                        });
        try (LedgerSource source = new LiveLedger(database)) {
            assertThat(LedgerVerifier.verify(source).findings()).isEmpty();
        }
        return stored;
    }

    private static LedgerOptions patient() {
        return TestLedgers.options().withTimes(Duration.ofSeconds(60), Duration.ofSeconds(5));
    }
}
