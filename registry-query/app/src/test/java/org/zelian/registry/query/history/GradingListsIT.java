package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradingEvent.GradingApproved;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingEvent.GradingSubmitted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.GradingPhase;
import org.zelian.registry.query.grading.GradingProjection;
import org.zelian.registry.query.testing.Samples;
import org.zelian.registry.testkit.MongoServer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * goals.md §2 for a list that is narrowed by the targets an asker sees: index keys examined a row
 * returned, for a few targets, and for more than the server merges.
 */
class GradingListsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = FIRST.plusDays(400);
    private static final int GRADINGS = 600;
    private static final int PAGE = 20;
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final GradingProjection PROJECTION = new GradingProjection();
    private static final MongoDatabase DATABASE =
            MongoServer.shared().client().getDatabase(MongoServer.newDatabaseName());
    private static final Views VIEWS =
            new Views(DATABASE, "test", List.of(PROJECTION), TestViews.JSON, CLOCK);
    private static final Log LOG = new Log();
    private static final Snapshot NOW = new Snapshot(3L * GRADINGS - 1, TODAY);
    private static final Order NEWEST_FIRST = new Order("since", true);

    @BeforeAll
    static void every_grading_is_started_submitted_and_approved() throws InterruptedException {
        for (int step = 0; step < 3; step++) {
            for (int number = 0; number < GRADINGS; number++) {
                append(number, step);
            }
        }
        BatchWriter writer = VIEWS.writer(VIEWS.live());
        while (writer.applied() < LOG.head()) {
            writer.apply(LOG.read(writer.applied() + 1, 300, Duration.ZERO));
        }
    }

    @AfterAll
    static void drop() {
        DATABASE.drop();
    }

    private static void append(int number, int step) {
        GradingId id = new GradingId("grading-%08d".formatted(number));
        ProtectionTargetId target = target(number);
        LOG.append(
                id.value(),
                switch (step) {
                    case 0 ->
                            new GradingStarted(
                                    id, target, GradingMatrix.GBT22240_2020, Basis.none());
                    case 1 ->
                            new GradingSubmitted(
                                    id,
                                    target,
                                    Samples.content(SecurityProtectionLevel.L2, null, 1),
                                    Basis.none());
                    default -> new GradingApproved(id, target, 1, Basis.none());
                },
                FIRST.plusDays(100L * step + number % 50));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number));
    }

    private static List<ProtectionTargetId> targets(int number) {
        return IntStream.range(0, number).mapToObj(GradingListsIT::target).toList();
    }

    @Test
    void a_list_by_phase_looks_at_no_more_than_three_keys_a_row() {
        Filter approved = Filter.all().equal("phase", GradingPhase.APPROVED);
        assertThat(keysPerRow(approved, NOW)).isLessThanOrEqualTo(3);
    }

    /** Of 300 out of 600 every second key is another's. */
    @Test
    void a_list_of_many_targets_is_walked_in_its_order_and_judged_by_its_keys() {
        Filter many = Filter.all().among("target", targets(300));
        assertThat(keysPerRow(many, NOW)).isLessThanOrEqualTo(3);
    }

    /** It passes the keys of rows that are elsewhere in the order now, and fetches none of them. */
    @Test
    void a_list_of_many_targets_in_the_past_is_judged_by_its_keys_too() {
        Filter many = Filter.all().among("target", targets(300));
        assertThat(keysPerRow(many, new Snapshot(LOG.head(), FIRST.plusDays(130))))
                .isLessThan(3.0 * GRADINGS / PAGE);
    }

    /** Each of the streams that are merged has a few keys to be looked at first. */
    @Test
    void a_list_of_a_few_targets_merges_their_rows() {
        Filter few = Filter.all().among("target", targets(40));
        assertThat(keysPerRow(few, NOW) * PAGE).isLessThanOrEqualTo(40 * 3 + PAGE);
    }

    @Test
    void both_ways_show_the_same() {
        Snapshot then = new Snapshot(LOG.head(), FIRST.plusDays(130));
        Rows<?> rows = VIEWS.rows(PROJECTION);
        List<ProtectionTargetId> many = targets(300);
        assertThat(rows.all(Filter.all().among("target", many), NEWEST_FIRST, then))
                .hasSize(300)
                .isEqualTo(rows.all(Filter.all().in("target", many), NEWEST_FIRST, then));
        assertThat(rows.count(Filter.all().among("target", many), then)).isEqualTo(300);
        assertThat(rows.count(Filter.all().among("target", List.of()), then)).isZero();
    }

    private static double keysPerRow(Filter filter, Snapshot at) {
        Document explained =
                VIEWS.rows(PROJECTION)
                        .find(filter, NEWEST_FIRST, at)
                        .limit(PAGE)
                        .explain(ExplainVerbosity.EXECUTION_STATS);
        Document stats = explained.get("executionStats", Document.class);
        assertThat(stats.getInteger("nReturned")).isEqualTo(PAGE);
        assertThat(stats.getInteger("totalDocsExamined")).isEqualTo(PAGE);
        assertThat(explained.toJson()).doesNotContain("\"stage\": \"SORT\"");
        return stats.getInteger("totalKeysExamined") / (double) PAGE;
    }
}
