package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.query.rectification.Narrowing;
import org.zelian.registry.query.rectification.RectificationProjection;
import org.zelian.registry.query.rectification.RectificationState;
import org.zelian.registry.testkit.MongoServer;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** ledger.md §6 for orders: every read equals a fresh replay. */
class RectificationsPropertyIT {

    private static final int ENTRIES = 120;
    private static final int MOMENTS = 25;
    private static final RectificationProjection ORDERS = new RectificationProjection();

    private final MongoDatabase database =
            MongoServer.shared().client().getDatabase(MongoServer.newDatabaseName());
    private final Views views = TestViews.views(database, List.of(ORDERS));
    private final Rows<RectificationState> rows = views.rows(ORDERS);

    @AfterEach
    void drop() {
        database.drop();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_list_count_and_detail_equals_a_fresh_replay_up_to_the_moment(long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Log log = new RandomOrders(random).of(ENTRIES);
        BatchWriter writer = new BatchWriter(views.live(), List.of(ORDERS), TestViews.JSON, 100);
        while (writer.applied() < log.head()) {
            writer.apply(log.read(writer.applied() + 1, 1 + random.nextInt(15), Duration.ZERO));
        }
        for (int i = 0; i < MOMENTS; i++) {
            Snapshot moment =
                    new Snapshot(random.nextInt(ENTRIES + 1) - 1L, RandomHistory.day(random));
            Map<String, RectificationState> replay = new NaiveModel<>(ORDERS, log.all()).at(moment);
            new FreshReplay(views).isShown(ORDERS, RandomOrders.keys(), log, moment);
            whatIsOverdueAgrees(replay.values(), moment);
            for (int target = 0; target < RandomOrders.TARGETS; target++) {
                whatNamesATargetAgrees(RandomOrders.target(target), replay.values(), moment);
            }
        }
    }

    private void whatIsOverdueAgrees(Collection<RectificationState> replay, Snapshot moment) {
        assertThat(
                        rows.all(
                                Narrowing.overdue(Filter.all(), moment.on()),
                                Order.by(RectificationProjection.BY_DUE),
                                moment))
                .containsExactlyInAnyOrderElementsOf(
                        replay.stream().filter(row -> row.isOverdue(moment.on())).toList());
    }

    /** Each once, however many of its items name it. */
    private void whatNamesATargetAgrees(
            ProtectionTargetId target, Collection<RectificationState> replay, Snapshot moment) {
        Filter naming = Filter.all().equal(RectificationProjection.TARGET, target);
        List<RectificationState> expected =
                replay.stream().filter(row -> row.names(target)).toList();
        assertThat(rows.all(naming, Order.by(RectificationProjection.BY_DUE), moment))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows.count(naming, moment)).isEqualTo(expected.size());
    }
}
