package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.obligations.ObligationDerivation;
import org.zelian.registry.query.obligations.ObligationState;
import org.zelian.registry.query.obligations.RandomTargets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;

/** The proof of ledger.md §6 for rows that follow, several together, from what is known. */
class DerivedRowsPropertyIT {

    private static final int ENTRIES = 90;
    private static final int MOMENTS = 60;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-15T04:00:00Z"), ZoneOffset.UTC);

    private final ObligationDerivation derivation = new ObligationDerivation();
    private final TestViews store = new TestViews(CLOCK, List.of(derivation));
    private final Rows<ObligationState> rows = store.views.rows(derivation);
    private final Log log = new Log();

    private DerivedReplay<?, ObligationState> told(Random random) {
        DerivedReplay<?, ObligationState> replay =
                new DerivedReplay<>(new ObligationDerivation(), log);
        new RandomTargets(random, replay).tell(ENTRIES);
        return replay;
    }

    /** A writer that begins from what is stored, and knows nothing else. */
    private BatchWriter writer(int chunk) {
        return new BatchWriter(
                store.views.live(), List.of(new ObligationDerivation()), TestViews.JSON, chunk);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_list_count_and_detail_equals_a_fresh_replay_up_to_the_moment(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        DerivedReplay<?, ObligationState> replay = told(random);
        BatchWriter writer = writer(100);
        while (writer.applied() < log.head()) {
            if (random.nextInt(4) == 0) {
                writer = writer(100);
            }
            writer.apply(log.read(writer.applied() + 1, 1 + random.nextInt(15), Duration.ZERO));
        }
        int seen = 0;
        for (int i = 0; i < MOMENTS; i++) {
            Snapshot moment =
                    new Snapshot(random.nextInt(ENTRIES + 1) - 1L, RandomTargets.day(random));
            seen += equalsReplay(replay, moment, random);
        }
        assertThat(seen).as("obligations compared").isGreaterThan(MOMENTS);
        store.drop();
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102})
    void a_page_asked_again_as_of_then_is_the_page_that_was_shown_then(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        told(random);
        BatchWriter writer = writer(100);
        Map<Snapshot, Object> shown = new HashMap<>();
        for (RecordedEvent entry : log.all()) {
            writer.apply(List.of(entry));
            for (int i = 0; i < 3; i++) {
                Snapshot now = new Snapshot(entry.position(), RandomTargets.day(random));
                shown.put(now, page(now));
            }
        }
        shown.forEach((moment, then) -> assertThat(page(moment)).isEqualTo(then));
        store.drop();
    }

    @ParameterizedTest
    @ValueSource(longs = {201, 202, 203})
    void killed_between_any_two_writes_nothing_shows_and_the_redo_ends_the_same(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        DerivedReplay<?, ObligationState> replay = told(random);
        while (store.views.live().applied() < log.head()) {
            for (int kills = random.nextInt(4); kills > 0; kills--) {
                TestViews.killedAfterSomeWrites(writer(1), log, random);
                Snapshot moment =
                        new Snapshot(store.views.live().applied(), RandomTargets.day(random));
                equalsReplay(replay, moment, random);
            }
            BatchWriter redo = writer(100);
            redo.apply(log.read(redo.applied() + 1, 1 + random.nextInt(12), Duration.ZERO));
        }
        Map<String, List<Document>> redone = store.dump();
        store.drop();
        TestViews other = new TestViews(CLOCK, List.of(new ObligationDerivation()));
        BatchWriter once =
                new BatchWriter(
                        other.views.live(),
                        List.of(new ObligationDerivation()),
                        TestViews.JSON,
                        100);
        once.apply(log.all());
        assertThat(redone).isEqualTo(other.dump());
        other.drop();
    }

    private Object page(Snapshot moment) {
        return rows.page(Filter.all(), Order.by("dueOn"), 1, 5, moment);
    }

    /** How many rows there are. */
    private int equalsReplay(
            DerivedReplay<?, ObligationState> replay, Snapshot moment, Random random) {
        Map<String, ObligationState> expected = replay.at(moment);
        assertThat(rows.many(expected.keySet(), moment)).as("%s", moment).isEqualTo(expected);
        assertThat(rows.count(Filter.all(), moment)).as("%s", moment).isEqualTo(expected.size());
        assertThat(rows.counts("rule", Filter.all(), moment)).isEqualTo(byRule(expected));
        UnitId unit = RandomTargets.unit(random.nextInt(3));
        LocalDate day = RandomTargets.day(random);
        listed(expected, moment, Filter.all(), row -> true);
        listed(expected, moment, Filter.all().equal("unit", unit), row -> row.unit().equals(unit));
        listed(
                expected,
                moment,
                Filter.all().equal("rule", "F02").days("dueOn", LocalDate.EPOCH, day),
                row -> row.obligation().rule().equals("F02") && !due(row).isAfter(day));
        listed(
                expected,
                moment,
                Filter.all().in("duty", List.of("UNIT_IT/" + unit.value())),
                row ->
                        row.unit().equals(unit)
                                && row.roles().stream().anyMatch(r -> r.name().equals("UNIT_IT")));
        return expected.size();
    }

    private void listed(
            Map<String, ObligationState> all,
            Snapshot moment,
            Filter filter,
            Predicate<ObligationState> shows) {
        List<ObligationState> expected =
                all.values().stream()
                        .filter(shows)
                        .sorted(
                                Comparator.comparing(DerivedRowsPropertyIT::due)
                                        .thenComparing(row -> row.obligation().value()))
                        .toList();
        assertThat(rows.all(filter, Order.by("dueOn"), moment))
                .as("%s", moment)
                .isEqualTo(expected);
    }

    private static LocalDate due(ObligationState row) {
        return Objects.requireNonNullElse(row.dueOn(), NEVER);
    }

    private static Map<String, Long> byRule(Map<String, ObligationState> all) {
        Map<String, Long> counts = new HashMap<>();
        all.values().forEach(row -> counts.merge(row.obligation().rule(), 1L, Long::sum));
        return counts;
    }
}
