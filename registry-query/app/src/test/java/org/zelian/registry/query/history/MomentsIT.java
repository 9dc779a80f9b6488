package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.views.Moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/**
 * Entries are a minute apart from 2026-01-01 08:00 in Shanghai; it is the end of that day there.
 */
class MomentsIT {

    private static final Instant NOW = Instant.parse("2026-01-01T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final int APPLIED = 40;

    private static final TestViews STORE = new TestViews();
    private static final Log LOG = new RandomHistory(new Random(5)).of(APPLIED + 5);
    private static final ViewFollower FOLLOWER = new ViewFollower(STORE.views, LOG);
    private static final Moments MOMENTS =
            new Moments(FOLLOWER, LOG, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMillis(50));

    @BeforeAll
    static void all_but_five_entries_are_applied() throws InterruptedException {
        BatchWriter writer = STORE.writer(100);
        writer.apply(LOG.read(0, APPLIED, Duration.ZERO));
        FOLLOWER.moveTo(writer.applied());
    }

    @AfterAll
    static void drop() {
        STORE.drop();
    }

    @Test
    void without_a_moment_it_is_today_and_all_that_the_views_have() throws InterruptedException {
        assertThat(MOMENTS.resolve(Moment.now())).isEqualTo(new Snapshot(APPLIED - 1, TODAY));
    }

    @Test
    void known_by_a_position_an_instant_or_a_days_end() throws InterruptedException {
        assertThat(asOf("7").position()).isEqualTo(7);
        assertThat(asOf("2026-01-01T00:05:30Z").position()).isEqualTo(5);
        assertThat(asOf("2026-01-01T00:06:00Z").position()).isEqualTo(6);
        assertThat(asOf("2025-12-31").position()).isEqualTo(-1);
        assertThat(asOf("1950-01-01").position()).isEqualTo(-1);
        assertThat(asOf("2026-01-01").position()).isEqualTo(APPLIED - 1);
    }

    @Test
    void a_later_page_reads_what_the_first_one_read() throws InterruptedException {
        Snapshot page = MOMENTS.resolve(new Moment(TODAY.minusDays(3), null, null, 12L));
        assertThat(page).isEqualTo(new Snapshot(12, TODAY.minusDays(3)));
        assertThat(MOMENTS.resolve(new Moment(null, "9", 20L, 12L)).position()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-01-01T15:00:01Z", "45", "999999999999999999"})
    void what_will_be_known_is_not_known_yet(String asOf) {
        refused("AsOfIsNotInTheFuture", () -> asOf(asOf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "-1", "2026-02-30", "2026-1-1", "12T", "1e3"})
    void garbage_is_refused(String asOf) {
        refused("AsOfIsWellFormed", () -> asOf(asOf));
    }

    @Test
    void positions_that_the_ledger_has_not_got_and_days_out_of_range_are_refused() {
        refused("PositionIsInTheLedger", () -> resolve(null, 45L, null));
        refused("PositionIsInTheLedger", () -> resolve(null, -1L, null));
        refused("PositionIsInTheLedger", () -> resolve(null, null, 45L));
        refused("DayIsWithinItsRange", () -> resolve(LocalDate.MAX, null, null));
        refused("DayIsWithinItsRange", () -> resolve(LocalDate.MIN, null, null));
    }

    @Test
    void what_the_ledger_has_and_the_views_have_not_yet_is_waited_for_in_vain() {
        assertThatThrownBy(() -> resolve(null, (long) APPLIED, null))
                .isInstanceOf(ViewsBehind.class);
        assertThatThrownBy(() -> asOf(String.valueOf(APPLIED))).isInstanceOf(ViewsBehind.class);
    }

    private static Snapshot asOf(String asOf) throws InterruptedException {
        return MOMENTS.resolve(new Moment(null, asOf, null, null));
    }

    private static Snapshot resolve(
            @Nullable LocalDate on, @Nullable Long atLeast, @Nullable Long snapshot)
            throws InterruptedException {
        return MOMENTS.resolve(new Moment(on, null, atLeast, snapshot));
    }

    private static void refused(String rule, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
