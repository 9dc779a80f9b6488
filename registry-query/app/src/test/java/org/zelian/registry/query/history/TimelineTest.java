package org.zelian.registry.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitEvent.FunctionalDepartmentNamed;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRegistered;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;

import java.time.LocalDate;
import java.util.List;

/** The rules of ledger.md §6, one example each. */
class TimelineTest {

    private static final UnitId UNIT = RandomHistory.unit(0);

    private final Log log = new Log();
    private final Chains chains = new Chains((stream, sequence) -> null);
    private final Timeline<UnitCard> timeline =
            new Timeline<>(TestViews.CARDS, UNIT.value(), TestViews.JSON);

    @Test
    void a_late_entry_holds_from_its_day_and_leaves_later_ones_in_force() {
        registered("甲", 1);
        renamed("丙", 20);
        renamed("乙", 10);
        assertThat(names()).containsExactly("1:甲", "10:乙", "20:丙");
    }

    @Test
    void of_two_entries_of_one_day_the_later_recorded_holds() {
        registered("甲", 1);
        renamed("乙", 10);
        renamed("丙", 10);
        assertThat(names()).containsExactly("1:甲", "10:丙");
    }

    @Test
    void a_correction_stands_in_place_of_what_it_names_on_its_own_day() {
        registered("甲", 1);
        long renamed = renamed("乙", 10);
        nameCorrected(renamed, "丁", 15);
        assertThat(names()).containsExactly("1:甲", "15:丁");
    }

    @Test
    void among_entries_of_one_day_a_correction_keeps_the_turn_of_the_original() {
        registered("甲", 1);
        long renamed = renamed("乙", 10);
        renamed("丙", 10);
        nameCorrected(renamed, "丁", 10);
        assertThat(names()).containsExactly("1:甲", "10:丙");
    }

    @Test
    void a_correction_is_corrected_by_naming_it_or_the_original() {
        registered("甲", 1);
        long renamed = renamed("乙", 10);
        long corrected = nameCorrected(renamed, "丁", 15);
        nameCorrected(corrected, "戊", 12);
        assertThat(names()).containsExactly("1:甲", "12:戊");
        nameCorrected(renamed, "己", 11);
        assertThat(names()).containsExactly("1:甲", "11:己");
    }

    @Test
    void stretches_of_one_content_are_one_and_a_closed_unit_has_none() {
        registered("甲", 1);
        append(new FunctionalDepartmentNamed(UNIT, "信息中心", Basis.none()), 5);
        append(new UnitClosed(UNIT, List.of(), Basis.none()), 9);
        renamed("乙", 12);
        assertThat(timeline.spans())
                .extracting(span -> span.vf() - start(), span -> span.vt() - start())
                .containsExactly(tuple(1, 5), tuple(5, 9));
    }

    @Test
    void a_correction_of_what_does_not_come_before_it_is_an_error() {
        registered("甲", 1);
        assertThatThrownBy(() -> nameCorrected(7, "乙", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Entry 1 corrects entry 7 of unit-00000000, which does not come before it");
    }

    private void registered(String name, int day) {
        append(
                new UnitRegistered(
                        UNIT,
                        name,
                        RandomHistory.NATURE,
                        null,
                        RandomHistory.DIVISION,
                        RandomHistory.NO_CODES,
                        null,
                        Basis.none()),
                day);
    }

    private long renamed(String name, int day) {
        return append(new UnitRenamed(UNIT, name, Basis.none()), day);
    }

    private long nameCorrected(long corrects, String name, int day) {
        return append(new UnitNameCorrected(UNIT, corrects, name, Basis.none()), day);
    }

    private long append(RegistryEvent event, int day) {
        RecordedEvent entry =
                log.append(UNIT.value(), event, LocalDate.ofEpochDay(start()).plusDays(day));
        timeline.add(chains.fed(entry));
        return entry.sequence();
    }

    private List<String> names() {
        return timeline.spans().stream()
                .map(span -> (span.vf() - start()) + ":" + span.content().value().name())
                .toList();
    }

    private static int start() {
        return Day.number(RandomHistory.FIRST);
    }
}
