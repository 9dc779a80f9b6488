package org.zelian.registry.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.LedgerEventStorageEngine;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;
import org.zelian.registry.ledger.append.Appended;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

class LedgerReaderIT {
    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);
    private final LedgerReader reader = new LedgerReader(database);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_empty_ledger_has_no_head_and_nothing_to_read() {
        assertThat(reader.head()).isEqualTo(-1);
        assertThat(reader.commitsFrom(0)).isExhausted();
        assertThat(reader.positionAt(Instant.now())).isEqualTo(-1);
        assertThat(reader.firstSince(Instant.EPOCH)).isEqualTo(OptionalLong.empty());
        assertThat(reader.commit(UUID.randomUUID())).isEmpty();
    }

    @Test
    void reading_from_any_position_gives_the_rest_also_from_inside_a_commit() {
        TestEvents.append(ledger, TestEvents.stream("a", 0, 1));
        TestEvents.append(ledger, TestEvents.stream("a", 1, 1_000));
        TestEvents.append(ledger, TestEvents.stream("b", 0, 3));
        LedgerEventStorageEngine engine = TestLedgers.engine(database, ledger).build();

        for (long token : new long[] {-1, 0, 1, 499, 999, 1_000, 1_001, 1_003}) {
            TrackingToken after = new GlobalSequenceTrackingToken(token);
            assertThat(engine.readEvents(after, false).map(m -> position(m.trackingToken())))
                    .as("behind %d", token)
                    .containsExactlyElementsOf(positions(token + 1, 1_003));
        }
    }

    @Test
    void pages_join_without_a_seam() throws InterruptedException {
        int commits = 2_010;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            List<StoredEvent> events = TestEvents.one("school-" + i, 0);
            threads.add(Thread.startVirtualThread(() -> TestEvents.append(ledger, events)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> read = new ArrayList<>();
        reader.commitsFrom(0).forEachRemaining(c -> read.add(c.position()));
        assertThat(read).containsExactlyElementsOf(positions(0, commits - 1));
        assertThat(reader.page(0)).as("one reply").hasSize(2_000);
        assertThat(reader.commitsFrom(1_999).next().position()).isEqualTo(1_999);
        assertThat(reader.commitsFrom(2_000).next().position()).isEqualTo(2_000);
    }

    @Test
    void what_came_while_a_long_page_was_consumed_is_read_too() {
        for (int i = 0; i < 500; i++) {
            TestEvents.append(ledger, TestEvents.one("school-" + i, 0));
        }
        CommitIterator commits = reader.commitsFrom(0);
        for (int i = 0; i < 500; i++) {
            commits.next();
        }
        TestEvents.append(ledger, TestEvents.one("school-500", 0));
        assertThat(commits.hasNext()).isTrue();
        assertThat(commits.next().position()).isEqualTo(500);
    }

    @Test
    void an_iterator_at_the_head_goes_on_when_more_has_come() {
        TestEvents.append(ledger, TestEvents.one("a", 0));
        CommitIterator commits = reader.commitsFrom(0);
        assertThat(commits.next().position()).isZero();
        assertThat(commits.hasNext()).isFalse();
        TestEvents.append(ledger, TestEvents.one("a", 1));
        assertThat(commits.next().position()).isEqualTo(1);
    }

    @Test
    void a_gap_and_a_position_beyond_the_head_stop_the_reader() {
        TestEvents.append(ledger, TestEvents.stream("a", 0, 2));
        TestEvents.append(ledger, TestEvents.one("b", 0));
        TestEvents.append(ledger, TestEvents.one("c", 0));
        assertThat(reader.commitsFrom(4)).isExhausted();
        assertThatThrownBy(() -> reader.commitsFrom(5)).isInstanceOf(LedgerGapException.class);

        database.getCollection("ledger").deleteOne(new Document("_id", 2L));
        CommitIterator commits = reader.commitsFrom(0);
        assertThatThrownBy(() -> commits.forEachRemaining(c -> {}))
                .isInstanceOf(LedgerGapException.class);
        assertThatThrownBy(() -> reader.commitsFrom(2).next())
                .isInstanceOf(LedgerGapException.class);
    }

    @Test
    void an_instant_becomes_the_last_position_recorded_by_then() {
        Instant first = Instant.parse("2026-01-01T00:00:00.000001Z");
        List<Appended> stored = new ArrayList<>();
        MongoDatabase other = TestLedgers.database();
        for (int i = 0; i < 3; i++) {
            Clock clock = Clock.fixed(first.plus(Duration.ofHours(i)), ZoneOffset.UTC);
            try (Ledger demo = Ledger.open(other, TestLedgers.options().forDemo(clock))) {
                stored.add(TestEvents.append(demo, TestEvents.stream("a" + i, 0, 2)));
            }
        }
        LedgerReader past = new LedgerReader(other);
        assertThat(stored).extracting(Appended::recordedAt).startsWith(Nanos.micros(first));
        assertThat(past.positionAt(first.minusNanos(1_000))).isEqualTo(-1);
        assertThat(past.positionAt(first)).isEqualTo(1);
        assertThat(past.positionAt(first.plusSeconds(3_600))).isEqualTo(3);
        assertThat(past.positionAt(first.plusSeconds(7_199))).isEqualTo(3);
        assertThat(past.positionAt(Instant.now())).isEqualTo(5);
    }

    @Test
    void a_stream_is_read_in_order_and_only_from_the_sequence_asked_for() {
        TestEvents.append(ledger, TestEvents.stream("a", 0, 3));
        List<StoredEvent> mixed = new ArrayList<>(TestEvents.one("b", 7));
        mixed.addAll(TestEvents.stream("a", 3, 2));
        TestEvents.append(ledger, mixed);

        assertThat(reader.events("a", 2))
                .extracting(StoredEvent::sequence)
                .containsExactly(2L, 3L, 4L);
        assertThat(reader.lastSequence("a")).hasValue(4);
        assertThat(reader.lastSequence("z")).isEmpty();
    }

    @Test
    void what_is_read_is_what_was_appended() {
        UUID id = UUID.randomUUID();
        List<StoredEvent> events = TestEvents.stream("学校-1", 0, 2);
        Appended appended = TestEvents.append(ledger, id, events);

        StoredCommit stored = reader.commit(id).orElseThrow();
        assertThat(stored.events())
                .usingRecursiveComparison()
                .ignoringFields("position")
                .isEqualTo(events);
        assertThat(stored.recordedAt()).isEqualTo(appended.recordedAt());
        assertThat(stored.by()).isEqualTo("node-1");
        assertThat(reader.commitAt(1)).map(StoredCommit::id).contains(id);
        assertThat(reader.commitAt(2)).isEmpty();
    }

    private static long position(TrackingToken token) {
        return ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    }

    private static List<Long> positions(long from, long to) {
        List<Long> all = new ArrayList<>();
        for (long i = from; i <= to; i++) {
            all.add(i);
        }
        return all;
    }
}
