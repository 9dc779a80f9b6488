package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;
import org.zelian.registry.testkit.MongoServer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ViewFollowerIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final UnitId UNIT = RandomHistory.unit(0);

    private final TestViews store = new TestViews();
    private final Log log = new RandomHistory(new Random(41)).of(80);

    @AfterEach
    void drop() {
        store.drop();
    }

    @Test
    void follows_the_ledger_and_says_when_it_has_a_position() throws InterruptedException {
        try (ViewFollower follower = new ViewFollower(store.views, log)) {
            assertThat(follower.position()).isEqualTo(-1);
            assertThat(follower.awaitAtLeast(0, Duration.ofMillis(1))).isFalse();
            follower.start();
            assertThat(follower.awaitAtLeast(log.head(), LIMIT)).isTrue();

            RecordedEvent next = rename("示例学校Z");
            assertThat(follower.awaitAtLeast(next.position(), LIMIT)).isTrue();
            assertThat(name(next.position())).isEqualTo("示例学校Z");
        }
        assertThat(new ViewFollower(store.views, log).position()).isEqualTo(log.head());
    }

    @Test
    void an_event_it_does_not_know_stops_it_visibly() throws InterruptedException {
        try (ViewFollower follower = new ViewFollower(store.views, unknownAt(30))) {
            follower.start();
            Awaitility.await().atMost(LIMIT).until(() -> follower.failure() != null);
            assertThat(follower.failure()).hasMessage("No event unit.painted revision 1");
            assertThatThrownBy(() -> follower.awaitAtLeast(30, LIMIT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("No event unit.painted revision 1");
        }
    }

    @Test
    void an_entry_out_of_turn_stops_it() throws InterruptedException {
        try (ViewFollower follower = new ViewFollower(store.views, skipping(20))) {
            follower.start();
            Awaitility.await().atMost(LIMIT).until(() -> follower.failure() != null);
            assertThat(follower.failure()).hasMessage("Entry 21 came where 20 was due");
            assertThat(follower.position()).isLessThan(20);
        }
    }

    @Test
    void a_rebuild_beside_the_live_rows_ends_with_the_same_and_goes_on_from_there()
            throws InterruptedException {
        try (ViewFollower follower = new ViewFollower(store.views, log)) {
            follower.start();
            follower.awaitAtLeast(log.head(), LIMIT);
            Map<String, List<Document>> before = store.dump();

            follower.rebuild();

            assertThat(store.views.live().number()).isEqualTo(2);
            Map<String, List<Document>> after = store.dump();
            assertThat(after.get("test_2_cards")).isEqualTo(before.get("test_1_cards"));
            assertThat(after.get("test_2_holders")).isEqualTo(before.get("test_1_holders"));
            RecordedEvent next = rename("示例学校Y");
            assertThat(follower.awaitAtLeast(next.position(), LIMIT)).isTrue();
            assertThat(name(next.position())).isEqualTo("示例学校Y");
            follower.rebuild();
            assertThat(store.dump()).doesNotContainKey("test_1_cards").containsKey("test_3_cards");
        }
        Views again = TestViews.views(store.database, TestViews.ALL);
        assertThat(again.live().number()).isEqualTo(3);
        assertThat(again.live().applied()).isEqualTo(log.head());
    }

    @Test
    void rows_of_another_form_are_not_read_but_built_anew() throws InterruptedException {
        try (ViewFollower follower = new ViewFollower(store.views, log)) {
            follower.start();
            follower.awaitAtLeast(log.head(), LIMIT);
        }
        Views fewer = TestViews.views(store.database, List.of(TestViews.CARDS));
        assertThat(fewer.live().number()).isEqualTo(2);
        assertThat(fewer.live().applied()).isEqualTo(-1);
    }

    @Test
    void a_store_that_was_away_is_tried_again() throws InterruptedException {
        try (MongoServer server = MongoServer.start();
                var client = MongoClients.create(server.uri() + "&serverSelectionTimeoutMS=300")) {
            Views views = TestViews.views(client.getDatabase("views"), TestViews.ALL);
            try (ViewFollower follower = new ViewFollower(views, log)) {
                follower.start();
                follower.awaitAtLeast(log.head(), LIMIT);
                server.kill();
                RecordedEvent next = rename("示例学校X");
                assertThat(follower.awaitAtLeast(next.position(), Duration.ofMillis(600)))
                        .isFalse();
                Awaitility.await().atMost(LIMIT).until(() -> follower.trouble() != null);
                server.restart();
                assertThat(follower.awaitAtLeast(next.position(), LIMIT)).isTrue();
                Awaitility.await().atMost(LIMIT).until(() -> follower.trouble() == null);
                assertThat(follower.failure()).isNull();
            }
        }
    }

    private RecordedEvent rename(String name) {
        return log.append(
                UNIT.value(), new UnitRenamed(UNIT, name, Basis.none()), LocalDate.of(2026, 6, 1));
    }

    private String name(long position) {
        Snapshot moment = new Snapshot(position, LocalDate.of(2026, 6, 2));
        return store.holders.one(UNIT.value(), moment).orElseThrow().name();
    }

    private Entries unknownAt(long position) {
        return new Altered(log) {
            @Override
            List<RecordedEvent> altered(List<RecordedEvent> batch) {
                if (batch.stream().anyMatch(entry -> entry.position() == position)) {
                    throw new IllegalArgumentException("No event unit.painted revision 1");
                }
                return batch;
            }
        };
    }

    private Entries skipping(long position) {
        return new Altered(log) {
            @Override
            List<RecordedEvent> altered(List<RecordedEvent> batch) {
                return batch.stream().filter(entry -> entry.position() != position).toList();
            }
        };
    }

    private abstract static class Altered implements Entries {
        private final Log log;

        Altered(Log log) {
            this.log = log;
        }

        abstract List<RecordedEvent> altered(List<RecordedEvent> batch);

        @Override
        public List<RecordedEvent> read(long from, int limit, Duration wait)
                throws InterruptedException {
            return altered(log.read(from, 10, wait));
        }

        @Override
        public long head() {
            return log.head();
        }

        @Override
        public long lastRecordedBy(Instant instant) {
            return log.lastRecordedBy(instant);
        }
    }
}
