package org.zelian.registry.query.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.ParameterEvent.HolidaysPublished;
import org.zelian.registry.contract.parameter.ParameterEvent.ParameterSet;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.query.testing.Folding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class CodeProjectionTest {

    private static final Source SOURCE = new Source("示例文件", null, false);

    private static CodeIntroduced introduced(String label) {
        return new CodeIntroduced("kind", "A", label, 1, null, null, SOURCE, Basis.none());
    }

    @Test
    void a_code_ends_the_day_before_it_is_withdrawn() {
        CodeState row =
                new Folding<>(new CodeProjection())
                        .on("2025-01-01", introduced("甲"))
                        .on("2025-02-01", new CodeWithdrawn("kind", "A", "B", SOURCE, Basis.none()))
                        .row();

        assertThat(Objects.requireNonNull(row).until()).isEqualTo("2025-01-31");
        assertThat(row.succeededBy()).isEqualTo("B");
    }

    @Test
    void a_code_introduced_again_is_in_force_again() {
        CodeState row =
                new Folding<>(new CodeProjection())
                        .on("2025-01-01", introduced("甲"))
                        .on(
                                "2025-02-01",
                                new CodeWithdrawn("kind", "A", null, SOURCE, Basis.none()))
                        .on("2025-03-01", introduced("乙"))
                        .row();

        assertThat(Objects.requireNonNull(row).until()).isNull();
        assertThat(row.label()).isEqualTo("乙");
        assertThat(row.from()).isEqualTo("2025-03-01");
    }

    @Test
    void a_rule_s_last_value_stands() {
        ParameterState row =
                new Folding<>(new ParameterProjection())
                        .on("2025-01-01", set("30"))
                        .on("2025-02-01", set("20"))
                        .row();

        assertThat(Objects.requireNonNull(row).value()).isEqualTo("20");
        assertThat(row.since()).isEqualTo("2025-02-01");
    }

    private static ParameterSet set(String value) {
        return new ParameterSet("days", "期限", value, "日", SOURCE, Basis.none());
    }

    @Test
    void a_year_s_holidays_are_replaced_as_a_whole() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        HolidaysState row =
                new Folding<>(new HolidaysProjection())
                        .on("2025-11-01", holidays(List.of(day.plusDays(1))))
                        .on("2025-11-05", holidays(List.of(day)))
                        .row();

        assertThat(Objects.requireNonNull(row).daysOff()).containsExactly(day);
    }

    private static HolidaysPublished holidays(List<LocalDate> off) {
        return new HolidaysPublished(2026, off, List.of(), SOURCE, Basis.none());
    }
}
