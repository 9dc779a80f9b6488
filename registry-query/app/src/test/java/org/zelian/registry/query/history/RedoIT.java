package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.UnitId;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** However the work is cut, killed, repeated or doubled, the rows are the same. */
class RedoIT {

    private static final int ENTRIES = 45;
    private static final List<String> KEYS =
            IntStream.range(0, 5).mapToObj(RandomHistory::unit).map(UnitId::value).toList();

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void the_rows_do_not_depend_on_how_the_entries_were_cut_into_batches(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomHistory(random).of(ENTRIES);
        Map<String, List<Document>> one = applied(log, new TestViews(), 1);
        assertThat(applied(log, new TestViews(), ENTRIES)).isEqualTo(one);
        assertThat(applied(log, new TestViews(), 2 + random.nextInt(20))).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void killed_between_any_two_writes_nothing_shows_and_the_redo_ends_the_same(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomHistory(random).of(ENTRIES);
        TestViews store = new TestViews();
        while (store.views.live().applied() < log.head()) {
            for (int kills = random.nextInt(4); kills > 0; kills--) {
                TestViews.killedAfterSomeWrites(store.writer(1), log, random);
                showsWhatWasApplied(store, log, random);
            }
            BatchWriter redo = store.writer(100);
            redo.apply(log.read(redo.applied() + 1, 1 + random.nextInt(12), Duration.ZERO));
            showsWhatWasApplied(store, log, random);
        }
        Map<String, List<Document>> redone = dropped(store);
        assertThat(redone).isEqualTo(applied(log, new TestViews(), 7));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void two_writers_that_overtake_each_other_write_the_same(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomHistory(random).of(ENTRIES);
        TestViews store = new TestViews();
        List<BatchWriter> writers = List.of(store.writer(100), store.writer(100));
        while (writers.stream().anyMatch(writer -> writer.applied() < log.head())) {
            BatchWriter writer = writers.get(random.nextInt(2));
            if (writer.applied() < log.head()) {
                writer.apply(log.read(writer.applied() + 1, 1 + random.nextInt(9), Duration.ZERO));
                showsReplay(store, log, writer.applied(), random);
            }
        }
        assertThat(dropped(store)).isEqualTo(applied(log, new TestViews(), 7));
    }

    private static void showsWhatWasApplied(TestViews store, Log log, Random random) {
        showsReplay(store, log, store.views.live().applied(), random);
    }

    private static void showsReplay(TestViews store, Log log, long position, Random random) {
        Snapshot moment = new Snapshot(position, RandomHistory.day(random));
        var cards = new NaiveModel<>(TestViews.CARDS, log.all()).at(moment);
        assertThat(store.cards.many(KEYS, moment)).isEqualTo(cards);
        assertThat(store.cards.count(Filter.all(), moment)).isEqualTo(cards.size());
        assertThat(store.cards.all(Filter.all(), Order.by("name"), moment))
                .containsExactlyInAnyOrderElementsOf(cards.values());
        assertThat(store.holders.many(KEYS, moment))
                .isEqualTo(new NaiveModel<>(TestViews.HOLDERS, log.all()).at(moment));
    }

    private static Map<String, List<Document>> applied(Log log, TestViews store, int batch)
            throws InterruptedException {
        BatchWriter writer = store.writer(100);
        while (writer.applied() < log.head()) {
            writer.apply(log.read(writer.applied() + 1, batch, Duration.ZERO));
        }
        return dropped(store);
    }

    private static Map<String, List<Document>> dropped(TestViews store) {
        Map<String, List<Document>> dump = store.dump();
        store.drop();
        return dump;
    }
}
