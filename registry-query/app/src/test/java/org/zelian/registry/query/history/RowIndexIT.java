package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ExplainVerbosity;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** goals.md §2: index keys examined a row returned, at five versions a row. */
class RowIndexIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = FIRST.plusDays(400);
    private static final UnitId SUPERIOR = new UnitId("unit-ZZZZZZZZ");
    private static final int UNITS = 300;
    private static final int CHANGES = 3;
    private static final int VERSIONS = 5;
    private static final int PAGE = 20;
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final TestViews STORE = new TestViews(CLOCK);
    private static final Log LOG = new Log();

    @BeforeAll
    static void three_entries_of_each_unit_are_five_versions() throws InterruptedException {
        for (int change = 0; change < CHANGES; change++) {
            for (int unit = 0; unit < UNITS; unit++) {
                change(new UnitId("unit-%08d".formatted(unit)), unit, change);
            }
        }
        BatchWriter writer = STORE.writer(5_000);
        while (writer.applied() < LOG.head()) {
            writer.apply(LOG.read(writer.applied() + 1, 100, Duration.ZERO));
        }
        assertThat(STORE.views.live().rows(TestViews.CARDS).countDocuments())
                .isEqualTo((long) UNITS * VERSIONS);
        takeOffMarksAsAtAStart();
    }

    @AfterAll
    static void drop() {
        STORE.drop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "changed"})
    void a_page_now_looks_at_no_more_than_three_keys_a_row(String sort) {
        assertThat(keysPerRow(sort, new Snapshot(LOG.head(), TODAY))).isLessThanOrEqualTo(3);
    }

    @Test
    void a_page_of_any_past_looks_at_no_more_than_six_keys_a_row() {
        for (int change = 0; change < CHANGES; change++) {
            LocalDate on = FIRST.plusDays(30L * change + 5);
            Snapshot asKnownThen = new Snapshot((long) UNITS * (change + 1) - 1, on);
            assertThat(keysPerRow("name", asKnownThen)).isLessThanOrEqualTo(6);
            assertThat(keysPerRow("name", new Snapshot(LOG.head(), on))).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void a_count_is_answered_from_the_index_alone() {
        Filter filter = Filter.all().equal("within", SUPERIOR);
        assertThat(STORE.cards.count(filter, new Snapshot(LOG.head(), TODAY))).isEqualTo(UNITS);
        assertThat(STORE.cards.count(filter, new Snapshot(UNITS - 1L, FIRST))).isEqualTo(UNITS);
    }

    @Test
    void an_order_without_an_index_is_refused_and_not_sorted_in_memory() {
        Snapshot now = new Snapshot(LOG.head(), TODAY);
        assertThatThrownBy(() -> STORE.cards.page(Filter.all(), Order.by("text"), 1, PAGE, now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No index of cards serves the order by text with [] fixed");
    }

    private static void takeOffMarksAsAtAStart() {
        Views opened = new Views(STORE.database, "test", TestViews.ALL, TestViews.JSON, CLOCK);
        assertThat(opened.writer(opened.live()).applied()).isEqualTo(LOG.head());
    }

    private static void change(UnitId unit, int number, int change) {
        LocalDate day = FIRST.plusDays(30L * change);
        LOG.append(
                unit.value(),
                change == 0
                        ? new UnitRegistered(
                                unit,
                                "示例学校%04d".formatted(number),
                                RandomHistory.NATURE,
                                SUPERIOR,
                                RandomHistory.DIVISION,
                                RandomHistory.NO_CODES,
                                null,
                                Basis.none())
                        : new FunctionalDepartmentNamed(unit, "部门" + change, Basis.none()),
                day);
    }

    private static double keysPerRow(String sort, Snapshot at) {
        Document explained =
                STORE.cards
                        .find(Filter.all().equal("within", SUPERIOR), Order.by(sort), at)
                        .limit(PAGE)
                        .explain(ExplainVerbosity.EXECUTION_STATS);
        Document stats = explained.get("executionStats", Document.class);
        assertThat(stats.getInteger("nReturned")).isEqualTo(PAGE);
        assertThat(stats.getInteger("totalDocsExamined")).isEqualTo(PAGE);
        assertThat(explained.toJson()).doesNotContain("\"stage\": \"SORT\"");
        return stats.getInteger("totalKeysExamined") / (double) PAGE;
    }
}
