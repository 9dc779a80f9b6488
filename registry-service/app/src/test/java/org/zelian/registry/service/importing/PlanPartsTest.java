package org.zelian.registry.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.contract.unit.UnitCommand.RenameUnit;
import org.zelian.registry.json.plan.PlanLines;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

class PlanPartsTest {

    private static final UnitId UNIT = new UnitId("unit-0123ABCD");

    @Test
    void a_part_has_up_to_a_hundred_rows_of_one_wave() {
        List<List<ImportStep>> rows = new ArrayList<>();
        IntStream.range(0, 230).forEach(row -> rows.add(List.of(step(row + 1, 0))));
        IntStream.range(0, 100).forEach(row -> rows.add(List.of(step(row + 300, 1))));
        rows.add(List.of(step(500, 2)));
        PlanParts parts = new PlanParts(rows.iterator());
        List<Integer> sizes = new ArrayList<>();
        List<List<ImportStep>> all = new ArrayList<>();
        while (parts.hasNext()) {
            List<List<ImportStep>> part = parts.next();
            sizes.add(part.size());
            all.addAll(part);
        }
        assertThat(sizes).containsExactly(100, 100, 30, 100, 1);
        assertThat(all).isEqualTo(rows);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(parts::next);
    }

    @Test
    void a_plan_has_up_to_twenty_thousand_rows() {
        assertThat(PlanReading.rows(plan(20_000))).isEqualTo(20_000);
        for (int rows : new int[] {0, 20_001}) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> PlanReading.rows(plan(rows)))
                    .satisfies(e -> assertThat(e.rule()).isEqualTo("APlanIsWithinItsLimit"));
        }
    }

    private static byte[] plan(int rows) {
        return PlanLines.write(IntStream.range(0, rows).mapToObj(row -> step(row + 1, 0)).toList());
    }

    private static ImportStep step(int row, int wave) {
        return new ImportStep(
                "单位", row, 0, wave, null, new RenameUnit(UNIT, "示例" + row, Basis.none()));
    }
}
