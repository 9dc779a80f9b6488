package org.zelian.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.unit.UnitEvent.UnitNameCorrected;
import org.zelian.registry.contract.unit.UnitEvent.UnitRenamed;

import java.time.LocalDate;

class EntriesTest {

    private static final UnitId UNIT = new UnitId("unit-00000001");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Entries<String> names = new Entries<>();

    @Test
    void a_day_is_answered_by_the_latest_entry_in_effect() {
        name(MARCH, "a");
        name(MAY, "c");
        name(APRIL, "b");
        assertThat(on(APRIL)).isEqualTo("b");
        assertThat(on(JUNE)).isEqualTo("c");
        assertThat(on(MARCH.minusDays(1))).isNull();
    }

    @Test
    void of_one_day_the_later_entry_counts() {
        name(MARCH, "a");
        name(MARCH, "b");
        assertThat(on(MARCH)).isEqualTo("b");
    }

    @Test
    void a_correction_stands_in_place_of_its_entry_day_included() {
        name(MARCH, "a");
        name(APRIL, "b");
        correct(JUNE, 1, "c");
        assertThat(on(MAY)).isEqualTo("a");
        assertThat(on(JUNE)).isEqualTo("c");
        assertThat(names.earliestAfterFirst()).isEqualTo(JUNE);
    }

    @Test
    void a_correction_of_a_correction_leads_to_the_first() {
        name(MARCH, "a");
        correct(APRIL, 0, "b");
        correct(MAY, 1, "c");
        assertThat(names.standing(0)).isEqualTo("c");
        assertThat(names.standing(2)).isEqualTo("c");
        assertThat(names.standsFirst(2)).isTrue();
        assertThat(names.begin()).isEqualTo(MAY);
    }

    @Test
    void an_entry_that_says_nothing_keeps_its_place() {
        name(MARCH, "a");
        names.add(new UnitRenamed(UNIT, "-", Basis.none()), APRIL, null);
        name(MAY, "b");
        assertThat(names.standing(1)).isNull();
        assertThat(names.standing(2)).isEqualTo("b");
        assertThat(names.standing(3)).isNull();
        assertThat(names.latest()).isEqualTo(MAY);
    }

    @Test
    void an_entry_knows_the_days_of_its_neighbours_corrections_in_their_places() {
        name(MARCH, "a");
        name(APRIL, "b");
        name(JUNE, "c");
        correct(MAY, 1, "b");
        assertThat(names.before(0)).isNull();
        assertThat(names.before(1)).isEqualTo(MARCH);
        assertThat(names.after(3)).isEqualTo(JUNE);
        assertThat(names.before(2)).isEqualTo(MAY);
        assertThat(names.after(2)).isNull();
    }

    private @Nullable String on(LocalDate day) {
        return names.on(day, name -> name);
    }

    private void name(LocalDate day, String name) {
        names.add(new UnitRenamed(UNIT, name, Basis.none()), day, name);
    }

    private void correct(LocalDate day, long entry, String name) {
        names.add(new UnitNameCorrected(UNIT, entry, name, Basis.none()), day, name);
    }
}
