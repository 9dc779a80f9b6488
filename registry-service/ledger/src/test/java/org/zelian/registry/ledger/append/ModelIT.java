package org.zelian.registry.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.TestEvents;
import org.zelian.registry.ledger.TestLedgers;
import org.zelian.registry.ledger.format.StoredEvent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Random histories of three nodes over one store, against the simplest ledger there can be. */
class ModelIT {
    private static final int STEPS = 250;

    /** A list, and the two rules: no commit id twice, no place in a stream twice. */
    private static final class Model {
        final List<StoredEvent> events = new ArrayList<>();
        private final Set<UUID> ids = new HashSet<>();
        private final Set<String> places = new HashSet<>();

        /** Position of the first event, or null for a conflict. */
        @Nullable Long append(UUID id, List<StoredEvent> commit) {
            Set<String> wanted = new HashSet<>();
            for (StoredEvent event : commit) {
                if (!wanted.add(place(event)) || places.contains(place(event))) {
                    return null;
                }
            }
            if (!ids.add(id)) {
                return null;
            }
            places.addAll(wanted);
            events.addAll(commit);
            return (long) events.size() - commit.size();
        }

        private static String place(StoredEvent event) {
            return event.aggregateId() + " " + event.sequence();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_node_answers_as_the_model_does_and_the_ledger_is_the_models_list(long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        List<UUID> ids = new ArrayList<>();
        MongoDatabase database = TestLedgers.database();
        try (Ledger one = TestLedgers.open(database);
                Ledger two = TestLedgers.open(database);
                Ledger three = TestLedgers.open(database)) {
            List<Ledger> nodes = List.of(one, two, three);
            for (int step = 0; step < STEPS; step++) {
                boolean repeat = !ids.isEmpty() && random.nextInt(10) == 0;
                UUID id = repeat ? ids.get(random.nextInt(ids.size())) : UUID.randomUUID();
                ids.add(id);
                Ledger node = nodes.get(random.nextInt(nodes.size()));
                compare(model, node, id, commit(random), "seed " + seed + " step " + step);
            }
            assertSame(model, one);
        }
    }

    private static void compare(
            Model model, Ledger node, UUID id, List<StoredEvent> commit, String where) {
        Long expected = model.append(id, commit);
        if (expected == null) {
            assertThat(catchThrowable(() -> TestEvents.append(node, id, commit)))
                    .as(where)
                    .isInstanceOf(CommitConflictException.class);
        } else {
            assertThat(TestEvents.append(node, id, commit).position())
                    .as(where)
                    .isEqualTo(expected);
        }
    }

    private static void assertSame(Model model, Ledger ledger) {
        List<String> stored = new ArrayList<>();
        ledger.reader()
                .commitsFrom(0)
                .forEachRemaining(c -> c.events().forEach(e -> stored.add(e.id())));
        assertThat(stored)
                .containsExactlyElementsOf(model.events.stream().map(StoredEvent::id).toList());
    }

    /** One to four events over a few streams; often stale, sometimes a repetition in itself. */
    private static List<StoredEvent> commit(Random random) {
        List<StoredEvent> events = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            events.addAll(TestEvents.one("s" + random.nextInt(12), random.nextInt(60)));
        }
        return events;
    }
}
