package org.zelian.registry.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;
import org.zelian.registry.ledger.format.CanonicalBytes;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;
import org.zelian.registry.ledger.verify.LedgerSource;
import org.zelian.registry.ledger.verify.LedgerVerifier;
import org.zelian.registry.ledger.verify.LiveLedger;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Two nodes, eight writers each, and a connection that loses, repeats, delays and cuts requests. A
 * kind of fault that never landed fails the test: it would have proved nothing.
 */
class FaultsIT {
    private static final long[] SEEDS = {1, 2, 3};
    private static final int WRITERS = 8;
    private static final int COMMITS = 30;
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @Test
    void nothing_acknowledged_is_lost_doubled_or_out_of_order_whatever_the_connection_does()
            throws Exception {
        EnumSet<FaultyPort.Fault> landed = EnumSet.noneOf(FaultyPort.Fault.class);
        for (long seed : SEEDS) {
            landed.addAll(run(seed));
        }
        assertThat(landed)
                .as("inconclusive unless every fault landed")
                .containsExactlyInAnyOrder(FaultyPort.Fault.values());
    }

    private EnumSet<FaultyPort.Fault> run(long seed) throws Exception {
        MongoDatabase database = TestLedgers.database();
        ConcurrentLinkedQueue<Appended> acknowledged = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> failed = new ConcurrentLinkedQueue<>();
        EnumSet<FaultyPort.Fault> landed = EnumSet.noneOf(FaultyPort.Fault.class);
        try (Ledger ledger = TestLedgers.open(database)) {
            byte[] genesis = CanonicalBytes.genesisHash(ledger.genesis());
            List<Thread> writers = new ArrayList<>();
            List<FaultyPort> ports = new ArrayList<>();
            List<Appender> nodes = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                FaultyPort port =
                        new FaultyPort(
                                new MongoLedgerPort(database, Duration.ofSeconds(5)),
                                seed * 10 + node);
                ports.add(port);
                Appender appender = new Appender(port, genesis, settings("node-" + node));
                nodes.add(appender);
                for (int w = 0; w < WRITERS; w++) {
                    String stream = "s" + node + "-" + w;
                    writers.add(
                            Thread.startVirtualThread(
                                    () -> write(appender, stream, acknowledged, failed)));
                }
            }
            for (Thread writer : writers) {
                writer.join();
            }
            for (FaultyPort port : ports) {
                port.settle();
                landed.addAll(port.landed().keySet());
            }
            nodes.forEach(Appender::close);
            assertThat(failed).as("seed %d", seed).isEmpty();
            check(ledger, acknowledged);
            verify(database, seed);
        }
        return landed;
    }

    private static void write(
            Appender appender,
            String stream,
            ConcurrentLinkedQueue<Appended> acknowledged,
            ConcurrentLinkedQueue<Throwable> failed) {
        try {
            for (int i = 0; i < COMMITS; i++) {
                List<StoredEvent> events = TestEvents.one(stream, i);
                acknowledged.add(appender.append(UUID.randomUUID(), events, Instant.now()));
            }
        } catch (RuntimeException e) {
            failed.add(e);
        }
    }

    private static void check(Ledger ledger, ConcurrentLinkedQueue<Appended> acknowledged) {
        Map<UUID, Long> stored = new HashMap<>();
        Map<String, Long> next = new HashMap<>();
        ledger.reader().commitsFrom(0).forEachRemaining(commit -> take(commit, stored, next));
        assertThat(acknowledged).hasSize(2 * WRITERS * COMMITS);
        for (Appended ack : acknowledged) {
            assertThat(stored).containsEntry(ack.commitId(), ack.position());
        }
        assertThat(stored).hasSameSizeAs(acknowledged);
    }

    private static void take(StoredCommit commit, Map<UUID, Long> stored, Map<String, Long> next) {
        assertThat(stored.put(commit.id(), commit.position())).isNull();
        for (StoredEvent event : commit.events()) {
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.aggregateId(), 0L));
            next.merge(event.aggregateId(), 1L, Long::sum);
        }
    }

    private static void verify(MongoDatabase database, long seed) throws IOException {
        try (LedgerSource source = new LiveLedger(database)) {
            assertThat(LedgerVerifier.verify(source).findings()).as("seed %d", seed).isEmpty();
        }
    }

    private static AppenderSettings settings(String node) {
        return new AppenderSettings(node, false, Clock.systemUTC(), DEADLINE);
    }
}
