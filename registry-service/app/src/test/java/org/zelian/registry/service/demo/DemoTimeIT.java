package org.zelian.registry.service.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.testkit.MongoServer;

import java.time.Instant;
import java.util.Optional;

class DemoTimeIT {

    private static final Instant SPRING = Instant.parse("2026-03-01T08:00:00Z");

    private final MongoCollection<Document> states =
            MongoServer.shared()
                    .client()
                    .getDatabase(MongoServer.newDatabaseName())
                    .getCollection("states");

    @Test
    void a_generator_sets_the_clock_of_its_commands_and_never_turns_it_back() {
        DemoTime time = new DemoTime(true, states, Instant.EPOCH);
        assertThat(time.<Instant>during(at(SPRING), time::instant)).isEqualTo(SPRING);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> time.during(at(SPRING.minusSeconds(1)), time::instant))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("DemoTimeGoesForward"));
    }

    @Test
    void a_generator_that_begins_anew_gets_the_answers_that_it_had() {
        DemoTime time = new DemoTime(true, states, SPRING);
        Instant winter = SPRING.minusSeconds(1);
        assertThat(time.<String>during(at(winter), () -> "anew", () -> Optional.of("before")))
                .isEqualTo("before");
        assertThat(time.<String>during(at(SPRING), () -> "anew", () -> Optional.of("before")))
                .isEqualTo("anew");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> time.<String>during(at(winter), () -> "anew", Optional::empty))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("DemoTimeGoesForward"));
    }

    @Test
    void live_commands_wait_until_the_generator_has_ended_also_after_a_restart() {
        DemoTime time = new DemoTime(true, states, Instant.EPOCH);
        assertThatExceptionOfType(DemoIsBeingMade.class)
                .isThrownBy(() -> time.during(null, time::instant));
        time.finish();
        DemoTime restarted = new DemoTime(true, states, SPRING);
        assertThat(restarted.<Instant>during(null, restarted::instant)).isAfter(SPRING);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> restarted.during(at(SPRING), restarted::instant))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("TheDemoIsMadeOnce"));
    }

    @Test
    void a_live_store_takes_no_generator() {
        DemoTime time = new DemoTime(false, states, Instant.EPOCH);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> time.during(at(SPRING), time::instant));
    }

    private static DemoGenerator at(Instant instant) {
        return new DemoGenerator(null, instant);
    }
}
