package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.query.inspection.InspectionProjection;
import org.zelian.registry.testkit.MongoServer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** goals.md §2 for inspections, each of which looked at two systems of a unit. */
class InspectionListsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = FIRST.plusDays(400);
    private static final int INSPECTIONS = 600;
    private static final int UNITS = 30;
    private static final int PAGE = 20;
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final InspectionProjection PROJECTION = new InspectionProjection();
    private static final MongoDatabase DATABASE =
            MongoServer.shared().client().getDatabase(MongoServer.newDatabaseName());
    private static final Views VIEWS =
            new Views(DATABASE, "test", List.of(PROJECTION), TestViews.JSON, CLOCK);
    private static final Log LOG = new Log();
    private static final Snapshot NOW = new Snapshot(2L * INSPECTIONS - 1, TODAY);
    private static final Order LATEST_FIRST = new Order("endedOn", true);

    @BeforeAll
    static void every_inspection_is_recorded_and_put_right() throws InterruptedException {
        for (int number = 0; number < INSPECTIONS; number++) {
            InspectionId id = id(number);
            LOG.append(
                    id.value(),
                    new InspectionRecorded(id, unit(number), record(number, true), Basis.none()),
                    FIRST.plusDays(number % 100));
        }
        for (int number = 0; number < INSPECTIONS; number++) {
            InspectionId id = id(number);
            LOG.append(
                    id.value(),
                    new InspectionCorrected(
                            id, unit(number), 0, record(number, false), Basis.none()),
                    FIRST.plusDays(number % 100 + 1));
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

    private static InspectionId id(int number) {
        return new InspectionId("inspection-%08d".formatted(number));
    }

    private static UnitId unit(int number) {
        return new UnitId("unit-%08d".formatted(number % UNITS));
    }

    private static ProtectionTargetId target(int number) {
        return new ProtectionTargetId("target-%08d".formatted(number % UNITS));
    }

    private static InspectionRecord record(int number, boolean upToLevel) {
        return new InspectionRecord(
                InspectionKind.SELF,
                Set.of(target(number), target(number + 1)),
                FIRST,
                true,
                "示例情况",
                upToLevel,
                null);
    }

    @Test
    void a_list_of_all_looks_at_no_more_than_three_keys_a_row() {
        assertThat(keysPerRow(Filter.all(), NOW)).isLessThanOrEqualTo(3);
    }

    @Test
    void a_list_of_a_target_looks_at_no_more_than_three_keys_a_row() {
        Filter some = Filter.all().equal("targets", target(3));
        assertThat(keysPerRow(some, NOW)).isLessThanOrEqualTo(3);
        assertThat(VIEWS.rows(PROJECTION).count(some, NOW)).isEqualTo(2L * INSPECTIONS / UNITS);
    }

    /** Each of the streams that are merged has a few keys to be looked at first. */
    @Test
    void a_list_of_a_districts_units_merges_their_rows() {
        Filter some =
                Filter.all().in("unit", IntStream.range(0, 10).mapToObj(n -> unit(n)).toList());
        assertThat(keysPerRow(some, NOW) * PAGE).isLessThanOrEqualTo(10 * 3 + 3 * PAGE);
    }

    @Test
    void a_list_of_those_not_up_to_the_level_is_judged_by_its_keys() {
        assertThat(keysPerRow(Filter.all().equal("upToLevel", false).equal("year", 2026), NOW))
                .isLessThanOrEqualTo(3);
    }

    private static double keysPerRow(Filter filter, Snapshot at) {
        Document explained =
                VIEWS.rows(PROJECTION)
                        .find(filter, LATEST_FIRST, at)
                        .limit(PAGE)
                        .explain(ExplainVerbosity.EXECUTION_STATS);
        Document stats = explained.get("executionStats", Document.class);
        assertThat(stats.getInteger("nReturned")).isEqualTo(PAGE);
        assertThat(stats.getInteger("totalDocsExamined")).isEqualTo(PAGE);
        assertThat(explained.toJson()).doesNotContain("\"stage\": \"SORT\"");
        return stats.getInteger("totalKeysExamined") / (double) PAGE;
    }
}
