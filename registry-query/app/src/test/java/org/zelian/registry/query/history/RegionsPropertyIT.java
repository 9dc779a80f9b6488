package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.query.evaluation.EvaluationProjection;
import org.zelian.registry.query.filing.FilingProjection;
import org.zelian.registry.query.grading.GradingProjection;
import org.zelian.registry.query.inspection.InspectionProjection;
import org.zelian.registry.query.inspection.ProtectionPlanProjection;
import org.zelian.registry.query.protectiontarget.ProtectionTargetProjection;
import org.zelian.registry.testkit.MongoServer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** ledger.md §6 for targets and what belongs to them: every read equals a fresh replay. */
class RegionsPropertyIT {

    private static final int ENTRIES = 150;
    private static final int MOMENTS = 25;
    private static final List<Projection<?>> ALL =
            List.of(
                    new ProtectionTargetProjection(),
                    new GradingProjection(),
                    new FilingProjection(),
                    new EvaluationProjection(),
                    new InspectionProjection(),
                    new ProtectionPlanProjection());

    private final MongoDatabase database =
            MongoServer.shared().client().getDatabase(MongoServer.newDatabaseName());
    private final Views views = TestViews.views(database, ALL);

    @AfterEach
    void drop() {
        database.drop();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_list_count_and_detail_equals_a_fresh_replay_up_to_the_moment(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomRegions(random).of(ENTRIES);
        BatchWriter writer = new BatchWriter(views.live(), ALL, TestViews.JSON, 100);
        while (writer.applied() < log.head()) {
            writer.apply(log.read(writer.applied() + 1, 1 + random.nextInt(15), Duration.ZERO));
        }
        for (int i = 0; i < MOMENTS; i++) {
            Snapshot moment =
                    new Snapshot(random.nextInt(ENTRIES + 1) - 1L, RandomHistory.day(random));
            for (Projection<?> projection : ALL) {
                equalsReplay(projection, log, moment);
            }
        }
    }

    private <V extends Record> void equalsReplay(
            Projection<V> projection, Log log, Snapshot moment) {
        Rows<V> rows = views.rows(projection);
        Map<String, V> replay = new NaiveModel<>(projection, log.all()).at(moment);

        assertThat(new TreeMap<>(rows.many(RandomRegions.keys(), moment)))
                .as("%s %s", projection.name(), moment)
                .isEqualTo(replay);
        assertThat(rows.count(Filter.all(), moment)).isEqualTo(replay.size());
        assertThat(rows.keys(Filter.all(), moment))
                .containsExactlyInAnyOrderElementsOf(replay.keySet());
        projection.indexes().forEach(index -> listAgrees(projection, index, replay, moment));
        fields(projection).forEach(field -> countsAgree(projection, field, replay, moment));
    }

    /** The list in the index's order, within each value that a row has of what the index fixes. */
    private <V extends Record> void listAgrees(
            Projection<V> projection, RowIndex index, Map<String, V> replay, Snapshot moment) {
        Rows<V> rows = views.rows(projection);
        Order order = new Order(index.sort().getFirst(), moment.position() % 2 == 0);
        List<Filter> filters = new ArrayList<>(List.of(Filter.all()));
        List<Collection<V>> expected = new ArrayList<>(List.of(replay.values()));
        for (String field : index.equality()) {
            byValue(projection, field, replay)
                    .forEach(
                            (value, some) -> {
                                filters.add(Filter.all().equal(field, value));
                                expected.add(some);
                            });
        }
        for (int i = 0; i < filters.size(); i++) {
            assertThat(rows.all(filters.get(i), order, moment))
                    .as("%s by %s", projection.name(), index)
                    .containsExactlyInAnyOrderElementsOf(expected.get(i))
                    .isSortedAccordingTo((one, other) -> compare(projection, order, one, other));
        }
    }

    private static <V extends Record> int compare(
            Projection<V> projection, Order order, V one, V other) {
        String field = order.field();
        Comparable<Object> first = comparable(projection.index(one).get(field));
        Comparable<Object> second = comparable(projection.index(other).get(field));
        return order.descending() ? second.compareTo(first) : first.compareTo(second);
    }

    @SuppressWarnings("unchecked") // values of one field are of one type
    private static Comparable<Object> comparable(@Nullable Object value) {
        return (Comparable<Object>) IndexValue.of(Objects.requireNonNull(value));
    }

    private <V extends Record> void countsAgree(
            Projection<V> projection, String field, Map<String, V> replay, Snapshot moment) {
        Rows<V> rows = views.rows(projection);
        Map<String, Long> expected = new HashMap<>();
        byValue(projection, field, replay)
                .forEach(
                        (value, some) -> {
                            expected.put(IndexValue.of(value).toString(), (long) some.size());
                            Filter filter = Filter.all().equal(field, value);
                            assertThat(rows.count(filter, moment)).isEqualTo(some.size());
                            assertThat(rows.count(Filter.all().except(filter), moment))
                                    .isEqualTo(replay.size() - some.size());
                            assertThat(
                                            rows.count(
                                                    Filter.all()
                                                            .either(List.of(filter, filter))
                                                            .and(
                                                                    Filter.all()
                                                                            .among(
                                                                                    field,
                                                                                    Set.of(value))),
                                                    moment))
                                    .isEqualTo(some.size());
                        });
        assertThat(
                        rows.tallies(List.of(field), Filter.all(), moment).stream()
                                .filter(tally -> tally.values().containsKey(field))
                                .collect(
                                        Collectors.toMap(
                                                tally -> tally.values().get(field), Tally::rows)))
                .as("%s by %s %s", projection.name(), field, moment)
                .isEqualTo(expected);
    }

    private static <V extends Record> Map<Object, List<V>> byValue(
            Projection<V> projection, String field, Map<String, V> rows) {
        return rows.values().stream()
                .filter(row -> projection.index(row).containsKey(field))
                .collect(Collectors.groupingBy(row -> projection.index(row).get(field)));
    }

    private static Set<String> fields(Projection<?> projection) {
        Set<String> fields = new TreeSet<>();
        for (RowIndex index : projection.indexes()) {
            fields.addAll(index.equality());
            fields.addAll(index.sort());
            fields.addAll(index.also());
        }
        return fields;
    }
}
