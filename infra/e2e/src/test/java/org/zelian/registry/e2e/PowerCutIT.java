package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The applications and the database are killed under 32 writers, who send again, under the same
 * key, what was not answered. Nothing acknowledged is lost, nothing is done twice, and the views
 * are what a replay from the first entry makes of the ledger.
 */
class PowerCutIT {

    private static final int WRITERS = 32;
    private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int ENOUGH = 60;

    private final Registry registry = Registry.shared();
    private final Caller school = registry.as("WG000001");
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void nothing_acknowledged_is_lost_or_doubled() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.ofVirtual().start(this::write));
        }
        awaitAcknowledged(ENOUGH);
        registry.kill("service");
        registry.kill("query");
        registry.up();
        awaitAcknowledged(acknowledged.size() + ENOUGH);
        registry.kill("mongod");
        registry.up();
        awaitAcknowledged(acknowledged.size() + ENOUGH);
        enough.set(true);
        for (Thread writer : writers) {
            assertThat(writer.join(Duration.ofMinutes(1))).isTrue();
        }
        everythingIsThereOnce();
        theViewsEqualAFreshReplay();
    }

    private void everythingIsThereOnce() {
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        long position =
                school.post("/people", null, acknowledged.keySet().iterator().next(), form())
                        .position();
        assertThat(
                        school.get("/people?size=1&text=断电示例&atLeast=" + position)
                                .body()
                                .get("total")
                                .asInt())
                .isEqualTo(acknowledged.size());
        acknowledged
                .values()
                .forEach(
                        person ->
                                assertThat(school.get("/people/" + person).status())
                                        .isEqualTo(200));
        assertThat(registry.verify()).contains("未发现");
    }

    private void theViewsEqualAFreshReplay() throws IOException {
        try (StoredViews views = new StoredViews(registry.viewsUri())) {
            int followed = views.live();
            registry.kill("query");
            views.disown();
            registry.up();
            int replayed = views.live();
            assertThat(replayed).isGreaterThan(followed);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> views.applied(replayed) >= views.applied(followed));
            Map<String, Long> compared = views.compared(followed, replayed);
            assertThat(compared.get("people")).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(compared).doesNotContainValue(0L);
        }
    }

    private void write() {
        while (!enough.get()) {
            UUID key = UUID.randomUUID();
            while (!acknowledged.containsKey(key)) {
                send(key);
            }
        }
    }

    private void send(UUID key) {
        try {
            Reply reply = school.post("/people", null, key, form());
            if (reply.status() == 201) {
                acknowledged.put(key, reply.created());
                return;
            }
            assertThat(reply.status()).as(reply.raw().body()).isIn(401, 503);
        } catch (UncheckedIOException | IllegalStateException away) {
            LockSupport.parkNanos(AGAIN_NANOS);
        }
        LockSupport.parkNanos(AGAIN_NANOS);
    }

    private static Map<String, Object> form() {
        return Forms.person("断电示例", "unit-JJXX0001");
    }

    private void awaitAcknowledged(int count) {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (acknowledged.size() < count) {
            assertThat(System.nanoTime())
                    .as("%d of %d", acknowledged.size(), count)
                    .isLessThan(until);
            LockSupport.parkNanos(AGAIN_NANOS);
        }
    }
}
