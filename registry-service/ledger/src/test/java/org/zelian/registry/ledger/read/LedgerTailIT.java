package org.zelian.registry.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;
import org.zelian.registry.ledger.format.StoredCommit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class LedgerTailIT {
    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);
    private final List<List<StoredCommit>> batches =
            Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void it_catches_up_in_commit_aligned_batches_and_follows() {
        for (int i = 0; i < 5; i++) {
            TestEvents.append(ledger, TestEvents.stream("a" + i, 0, 400));
        }
        TestEvents.append(ledger, TestEvents.stream("b", 0, 1_500));
        try (LedgerTail tail = LedgerTail.start("test", ledger.reader(), 399, batches::add)) {
            await().until(() -> tail.state().position() == 3_499);
            assertThat(batches)
                    .extracting(batch -> batch.stream().mapToInt(StoredCommit::n).sum())
                    .containsExactly(800, 800, 1_500);
            ledger.appender().onAppended(position -> tail.wake());
            TestEvents.append(ledger, TestEvents.one("c", 0));
            await().until(() -> tail.state().position() == 3_500);
            assertThat(tail.state().lastError()).isNull();
        }
    }

    @Test
    void what_the_consumer_did_not_take_comes_again_and_nothing_is_left_out() {
        TestEvents.append(ledger, TestEvents.stream("a", 0, 3));
        AtomicInteger refusals = new AtomicInteger(2);
        try (LedgerTail tail =
                LedgerTail.start(
                        "test",
                        ledger.reader(),
                        -1,
                        batch -> {
                            if (refusals.getAndDecrement() > 0) {
                                throw new IllegalStateException("not now");
                            }
                            batches.add(batch);
                        })) {
            await().until(() -> tail.state().position() == 2);
            assertThat(batches).hasSize(1);
            TestEvents.append(ledger, TestEvents.one("a", 3));
            await().until(() -> tail.state().position() == 3);
        }
    }

    @Test
    void a_gap_stops_it_with_an_alarm_and_nothing_behind_is_handed_on() {
        for (int i = 0; i < 3; i++) {
            TestEvents.append(ledger, TestEvents.one("a", i));
        }
        database.getCollection("ledger").deleteOne(new Document("_id", 1L));
        try (LedgerTail tail = LedgerTail.start("test", ledger.reader(), -1, batches::add)) {
            await().until(() -> !tail.state().running());
            assertThat(tail.state().alarm()).contains("position 1 expected");
            assertThat(batches).isEmpty();
        }
    }

    @Test
    void a_position_beyond_the_head_is_an_alarm_not_a_wait() {
        try (LedgerTail tail = LedgerTail.start("test", ledger.reader(), 10, batches::add)) {
            await().until(() -> tail.state().alarm() != null);
            assertThat(tail.state().running()).isFalse();
        }
    }

    @Test
    void closing_ends_the_thread() {
        LedgerTail tail = LedgerTail.start("test", ledger.reader(), -1, batches::add);
        tail.close();
        assertThat(tail.state().running()).isFalse();
    }
}
