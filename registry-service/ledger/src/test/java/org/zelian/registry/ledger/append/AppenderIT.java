package org.zelian.registry.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.LedgerOptions;
import org.zelian.registry.ledger.LedgerRefusedException;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

class AppenderIT {
    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_repeated_place_or_event_id_inside_a_commit_is_a_conflict_at_that_event() {
        List<StoredEvent> twice = new ArrayList<>(TestEvents.stream("a", 0, 3));
        twice.addAll(TestEvents.one("a", 1));
        assertThatThrownBy(() -> TestEvents.append(ledger, twice))
                .isInstanceOfSatisfying(
                        CommitConflictException.class,
                        e -> assertThat(e.eventIndex()).isEqualTo(3));
        assertThat(ledger.reader().head()).isEqualTo(-1);
    }

    @Test
    void of_many_that_want_one_place_at_once_exactly_one_gets_it() throws InterruptedException {
        ConcurrentLinkedQueue<Appended> won = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> lost = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            List<StoredEvent> events = new ArrayList<>(TestEvents.one("free-" + i, 0));
            events.addAll(TestEvents.one("wanted", 0));
            threads.add(
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    won.add(TestEvents.append(ledger, events));
                                } catch (CommitConflictException e) {
                                    lost.add(e);
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(won).hasSize(1);
        assertThat(lost).hasSize(49);
        assertThat(ledger.reader().head()).isEqualTo(1);
    }

    @Test
    void a_node_whose_head_is_stale_finds_the_new_one_and_keeps_the_chain() {
        try (Ledger other = TestLedgers.open(database)) {
            for (int i = 0; i < 6; i++) {
                TestEvents.append(i % 2 == 0 ? ledger : other, TestEvents.one("a", i));
                TestEvents.append(i % 3 == 0 ? other : ledger, TestEvents.stream("b" + i, 0, 5));
            }
        }
        assertThat(ledger.reader().commitsFrom(0))
                .toIterable()
                .extracting(c -> c.position())
                .startsWith(0L, 1L, 6L, 7L, 12L)
                .hasSize(12);
        assertThatCode(() -> TestLedgers.open(database).close()).doesNotThrowAnyException();
    }

    @Test
    void recorded_time_never_goes_back_and_a_clock_far_behind_is_refused() {
        Instant now = Instant.now();
        Appender appender = ledger.appender();
        Appended first = appender.append(UUID.randomUUID(), TestEvents.one("a", 0), now);
        Instant earlier = now.minusSeconds(3);
        Appended second = appender.append(UUID.randomUUID(), TestEvents.one("a", 1), earlier);
        assertThat(second.recordedAt()).isEqualTo(first.recordedAt());
        assertThatThrownBy(
                        () ->
                                appender.append(
                                        UUID.randomUUID(),
                                        TestEvents.one("a", 2),
                                        now.minusSeconds(60)))
                .isInstanceOf(CommitRefusedException.class);
    }

    @Test
    void a_node_whose_clock_is_not_the_servers_appends_nothing() {
        Clock fast = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(10));
        try (Ledger skewed = Ledger.open(database, TestLedgers.options().withClock(fast))) {
            assertThatThrownBy(() -> TestEvents.append(skewed, TestEvents.one("a", 0)))
                    .isInstanceOf(CommitRefusedException.class)
                    .hasMessageContaining("clock");
        }
        assertThat(ledger.reader().head()).isEqualTo(-1);
    }

    @Test
    void a_demo_store_takes_its_times_from_the_generator() {
        MongoDatabase other = TestLedgers.database();
        Clock past = Clock.fixed(Instant.parse("2024-09-01T00:00:00Z"), ZoneOffset.UTC);
        LedgerOptions demo = TestLedgers.options().forDemo(past);
        try (Ledger opened = Ledger.open(other, demo)) {
            TestEvents.append(opened, TestEvents.one("a", 0));
            assertThat(opened.reader().last().orElseThrow().recordedInstant())
                    .isEqualTo(past.instant());
        }
        assertThatThrownBy(() -> TestLedgers.open(other))
                .isInstanceOf(LedgerRefusedException.class);
    }

    @Test
    void a_ledger_whose_last_commit_was_altered_does_not_open() {
        TestEvents.append(ledger, TestEvents.one("a", 0));
        database.getCollection("ledger")
                .updateOne(
                        new Document("_id", 0L),
                        new Document("$set", new Document("by", "somebody else")));
        assertThatThrownBy(() -> TestLedgers.open(database))
                .isInstanceOf(LedgerRefusedException.class)
                .hasMessageContaining("hash");
    }

    @Test
    void an_interrupted_caller_learns_that_the_outcome_is_unknown_and_harms_nobody_else()
            throws InterruptedException {
        UUID id = UUID.randomUUID();
        ConcurrentLinkedQueue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        Thread caller =
                Thread.ofVirtual()
                        .unstarted(
                                () -> {
                                    Thread.currentThread().interrupt();
                                    try {
                                        TestEvents.append(ledger, id, TestEvents.one("a", 0));
                                    } catch (OutcomeUnknownException e) {
                                        thrown.add(e);
                                    }
                                });
        caller.start();
        TestEvents.append(ledger, TestEvents.one("b", 0));
        caller.join();
        TestEvents.append(ledger, TestEvents.one("b", 1));
        assertThat(ledger.reader().commit(id)).isPresent();
        assertThat(thrown).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void half_a_character_and_an_empty_commit_are_refused() {
        assertThatThrownBy(() -> TestEvents.append(ledger, List.of()))
                .isInstanceOf(CommitRefusedException.class);
        assertThatThrownBy(() -> TestEvents.append(ledger, TestEvents.one("a\uD800", 0)))
                .isInstanceOf(CommitRefusedException.class);
    }
}
