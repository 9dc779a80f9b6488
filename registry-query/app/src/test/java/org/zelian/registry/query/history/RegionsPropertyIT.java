package org.zelian.registry.query.history;

import com.mongodb.client.MongoDatabase;

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
import java.util.List;
import java.util.Random;

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

    private final FreshReplay replay = new FreshReplay(views);

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
                replay.isShown(projection, RandomRegions.keys(), log, moment);
            }
        }
    }
}
