package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.UnitId;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The proof of ledger.md §6: every read equals a fresh replay, and what was shown at the time. */
class RowsPropertyIT {

    private static final int ENTRIES = 70;
    private static final int MOMENTS = 40;

    private final TestViews store = new TestViews();

    @AfterEach
    void drop() {
        store.drop();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_list_count_and_detail_equals_a_fresh_replay_up_to_the_moment(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomHistory(random).of(ENTRIES);
        applyInBatches(log, random);
        for (int i = 0; i < MOMENTS; i++) {
            Snapshot moment =
                    new Snapshot(random.nextInt(ENTRIES + 1) - 1L, RandomHistory.day(random));
            equalsReplay(log, moment, random);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102})
    void a_page_asked_again_as_of_then_is_the_page_that_was_shown_then(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomHistory(random).of(ENTRIES);
        BatchWriter writer = store.writer(100);
        Map<Snapshot, Object> shown = new HashMap<>();
        for (RecordedEvent entry : log.all()) {
            writer.apply(List.of(entry));
            for (int i = 0; i < 3; i++) {
                Snapshot now = new Snapshot(entry.position(), RandomHistory.day(random));
                shown.put(now, everything(now));
            }
        }
        shown.forEach((moment, then) -> assertThat(everything(moment)).isEqualTo(then));
    }

    @ParameterizedTest
    @ValueSource(longs = {201, 202})
    void stretches_steps_and_differences_agree_with_the_rows(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomHistory(random).of(ENTRIES);
        applyInBatches(log, random);
        NaiveModel<UnitCard> replay = new NaiveModel<>(TestViews.CARDS, log.all());
        for (int i = 0; i < 20; i++) {
            Snapshot before = new Snapshot(random.nextInt(ENTRIES), RandomHistory.day(random));
            Snapshot after = new Snapshot(random.nextInt(ENTRIES), RandomHistory.day(random));
            differencesAgree(replay, before, after);
            stretchesAgree(replay, before);
        }
        stepsAgree(replay, log);
    }

    private void applyInBatches(Log log, Random random) throws InterruptedException {
        BatchWriter writer = store.writer(100);
        while (writer.applied() < log.head()) {
            writer.apply(log.read(writer.applied() + 1, 1 + random.nextInt(15), Duration.ZERO));
        }
    }

    private void equalsReplay(Log log, Snapshot moment, Random random) {
        Map<String, UnitCard> cards = new NaiveModel<>(TestViews.CARDS, log.all()).at(moment);
        Map<String, Holders> holders = new NaiveModel<>(TestViews.HOLDERS, log.all()).at(moment);
        List<String> keys =
                IntStream.range(0, 5).mapToObj(RandomHistory::unit).map(UnitId::value).toList();

        assertThat(store.cards.many(keys, moment)).as("%s", moment).isEqualTo(cards);
        assertThat(store.holders.many(keys, moment)).as("%s", moment).isEqualTo(holders);
        assertThat(store.holders.count(Filter.all(), moment)).isEqualTo(holders.size());
        for (String key : keys) {
            assertThat(store.views.version(key, moment.position()))
                    .isEqualTo(
                            new NaiveModel<>(TestViews.CARDS, log.all())
                                    .version(key, moment.position()));
        }
        for (Asked asked : asked(random)) {
            List<UnitCard> expected =
                    cards.values().stream().filter(asked.shows()).sorted(asked.inOrder()).toList();
            assertThat(pages(asked.filter(), asked.order(), moment, expected.size()))
                    .as("%s %s", asked, moment)
                    .isEqualTo(expected);
        }
    }

    private List<UnitCard> pages(Filter filter, Order order, Snapshot moment, int total) {
        List<UnitCard> rows = new ArrayList<>();
        int page = 1;
        do {
            var shown = store.cards.page(filter, order, page++, 2, moment);
            assertThat(shown.total()).isEqualTo(total);
            rows.addAll(shown.rows());
        } while (rows.size() < total && page < 10);
        assertThat(store.cards.page(filter, order, page, 2, moment).rows()).isEmpty();
        return rows;
    }

    private Object everything(Snapshot moment) {
        return List.of(
                store.cards.page(Filter.all(), Order.by("name"), 1, 3, moment),
                store.cards.page(Filter.all(), Order.by("changed"), 2, 2, moment),
                store.holders.page(Filter.all(), Order.by("holders"), 1, 20, moment),
                store.views.versions(List.of("unit-00000000"), moment.position()));
    }

    private void differencesAgree(NaiveModel<UnitCard> replay, Snapshot before, Snapshot after) {
        UnitId within = RandomHistory.unit(1);
        Map<String, UnitCard> then = replay.at(before);
        Map<String, UnitCard> now = replay.at(after);
        List<Changed<UnitCard>> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String key = RandomHistory.unit(i).value();
            Changed<UnitCard> change = new Changed<>(key, then.get(key), now.get(key));
            boolean inFilter =
                    (change.before() != null && isWithin(change.before(), within))
                            || (change.after() != null && isWithin(change.after(), within));
            if (inFilter && !Objects.equals(change.before(), change.after())) {
                expected.add(change);
            }
        }
        assertThat(
                        store.cards
                                .overTime()
                                .changedBetween(
                                        before, after, Filter.all().equal("within", within)))
                .as("%s %s", before, after)
                .isEqualTo(expected);
    }

    private void stretchesAgree(NaiveModel<UnitCard> replay, Snapshot moment) {
        for (int i = 0; i < 5; i++) {
            String key = RandomHistory.unit(i).value();
            List<UnitCard> there =
                    store.cards.versions(key, moment.position()).stream()
                            .filter(s -> !s.since().isAfter(moment.on()))
                            .filter(s -> s.until().isAfter(moment.on()))
                            .map(Stretch::content)
                            .toList();
            UnitCard expected = replay.at(moment).get(key);
            assertThat(there).isEqualTo(expected == null ? List.of() : List.of(expected));
        }
    }

    /** Among entries of one day only a correction can have others of that day behind it. */
    private void stepsAgree(NaiveModel<UnitCard> replay, Log log) {
        String key = RandomHistory.unit(0).value();
        List<HistoryStep<UnitCard>> steps = store.cards.history(key, log.head());
        assertThat(steps).hasSize(log.of(key).size());
        for (HistoryStep<UnitCard> step : steps) {
            long position = step.entry().position();
            LocalDate day = step.entry().effective();
            if (step.corrects() == null) {
                assertThat(step.before())
                        .isEqualTo(replay.at(new Snapshot(position - 1, day)).get(key));
                assertThat(step.after()).isEqualTo(replay.at(new Snapshot(position, day)).get(key));
            } else {
                assertThat(step.fed().replaced()).isNotEmpty();
            }
            if (step.correctedBy() != null) {
                Fed by = steps.get(Math.toIntExact(step.correctedBy())).fed();
                assertThat(by.before().entry()).isEqualTo(step.entry());
            }
        }
    }

    private static boolean isWithin(UnitCard card, UnitId unit) {
        return card.unit().equals(unit) || unit.equals(card.superior());
    }

    private static List<Asked> asked(Random random) {
        UnitId one = RandomHistory.unit(random.nextInt(5));
        UnitId other = RandomHistory.unit(random.nextInt(5));
        String letter = "校" + (char) ('A' + random.nextInt(6));
        LocalDate from = RandomHistory.day(random);
        LocalDate to = from.plusDays(random.nextInt(10));
        boolean down = random.nextBoolean();
        return List.of(
                new Asked(Filter.all(), card -> true, "name", down),
                new Asked(Filter.all(), card -> true, "changed", !down),
                new Asked(
                        Filter.all().equal("within", one),
                        card -> isWithin(card, one),
                        "name",
                        down),
                new Asked(
                        Filter.all().in("within", List.of(one, other)),
                        card -> isWithin(card, one) || isWithin(card, other),
                        "changed",
                        down),
                new Asked(
                        Filter.all().contains("text", letter.toLowerCase(Locale.ROOT)),
                        card -> (card.name() + card.department()).contains(letter),
                        "name",
                        down),
                new Asked(
                        Filter.all().equal("within", one).prefix("text", "示例学" + letter),
                        card -> isWithin(card, one) && card.name().endsWith(letter),
                        "name",
                        !down),
                new Asked(
                        Filter.all().days("changed", from, to),
                        card -> !card.changed().isBefore(from) && !card.changed().isAfter(to),
                        "changed",
                        down));
    }

    /** A list as the rows are asked for it and as the replay makes it. */
    private record Asked(Filter filter, Predicate<UnitCard> shows, String field, boolean down) {

        Order order() {
            return new Order(field, down);
        }

        Comparator<UnitCard> inOrder() {
            Comparator<UnitCard> ascending = field.equals("name") ? byName() : byDay();
            return down ? ascending.reversed() : ascending;
        }

        private Comparator<UnitCard> byName() {
            return Comparator.comparing(UnitCard::name).thenComparing(c -> c.unit().value());
        }

        /** Within fixed units the list by day is sorted by name before the key. */
        private Comparator<UnitCard> byDay() {
            Comparator<UnitCard> byDay = Comparator.comparing(UnitCard::changed);
            return filter.fixed().isEmpty()
                    ? byDay.thenComparing(c -> c.unit().value())
                    : byDay.thenComparing(byName());
        }
    }
}
