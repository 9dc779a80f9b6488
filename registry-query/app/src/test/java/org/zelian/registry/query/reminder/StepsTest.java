package org.zelian.registry.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.registry.contract.ObligationId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.query.obligations.ObligationState;

import java.time.LocalDate;
import java.util.List;

class StepsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-7K3M9QXA");
    private static final ObligationId OBLIGATION = ObligationId.of("F11", TARGET, 9);

    private static ObligationState due(String openedOn, @Nullable String waivedUntil) {
        return new ObligationState(
                OBLIGATION,
                List.of(TARGET),
                null,
                new UnitId("unit-7K3M9QXA"),
                LocalDate.parse(openedOn),
                DUE,
                false,
                List.of(),
                "filing.extend",
                waivedUntil == null ? null : LocalDate.parse(waivedUntil),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02, 90, 2026-10-02",
        "2026-11-30, 90, 2026-10-02",
        "2026-12-01, 30, 2026-12-01",
        "2026-12-23, 30, 2026-12-01",
        "2026-12-24, 7, 2026-12-24",
        "2026-12-31, 7, 2026-12-24",
        "2027-01-01, , 2027-01-01",
        "2028-03-01, , 2027-01-01",
    })
    void each_step_begins_on_its_day_and_what_is_past_its_last_day_is_overdue(
            LocalDate day, @Nullable Integer within, LocalDate since) {
        Reminder reminder = Steps.otherwise().reminder(due("2026-01-01", null), day);

        assertThat(reminder.within()).isEqualTo(within);
        assertThat(reminder.overdue()).isEqualTo(within == null);
        assertThat(reminder.since()).isEqualTo(since);
        assertThat(reminder.id())
                .isEqualTo(OBLIGATION.value() + ":" + (within == null ? "overdue" : within));
    }

    @Test
    void what_is_further_off_is_not_reminded_of() {
        assertThat(Steps.otherwise().reach(DUE.minusDays(90))).isEqualTo(DUE);
        assertThat(Steps.otherwise().reach(DUE.minusDays(91))).isBefore(DUE);
    }

    @Test
    void nothing_is_reminded_of_before_it_is_to_be_done_or_while_it_is_waived() {
        assertThat(Steps.otherwise().reminder(due("2026-12-10", null), DUE).since())
                .isEqualTo("2026-12-24");
        assertThat(Steps.otherwise().reminder(due("2026-12-28", null), DUE).since())
                .isEqualTo("2026-12-28");
        assertThat(Steps.otherwise().reminder(due("2026-01-01", "2026-12-29"), DUE).since())
                .isEqualTo("2026-12-30");
        assertThat(Steps.otherwise().reminder(due("2026-01-01", "2026-03-01"), DUE).since())
                .isEqualTo("2026-12-24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90,30,7 | 7 30 90",
                "60、14 | 14 60",
                "7 | 7",
                " 30, 30 ，x, 0, -3 , 10| 10 30",
                "nothing | 7 30 90",
                "1000 | 7 30 90",
            })
    void what_is_no_number_is_passed_over(String value, String days) {
        assertThat(String.join(" ", Steps.of(value).days().stream().map(String::valueOf).toList()))
                .isEqualTo(days);
    }
}
