package org.zelian.registry.query.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.registry.query.obligations.WorkingDays.LastDay;
import org.zelian.registry.query.obligations.WorkingDays.Table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** With the tables of 2025 and 2026 as the registry is seeded with them. */
class WorkingDaysTest {

    static final Table OF_2025 =
            new Table(
                    days(
                            "2025-01-01/2025-01-01",
                            "2025-01-28/2025-02-04",
                            "2025-04-04/2025-04-06",
                            "2025-05-01/2025-05-05",
                            "2025-05-31/2025-06-02",
                            "2025-10-01/2025-10-08"),
                    days(
                            "2025-01-26/2025-01-26",
                            "2025-02-08/2025-02-08",
                            "2025-04-27/2025-04-27",
                            "2025-09-28/2025-09-28",
                            "2025-10-11/2025-10-11"));
    static final Table OF_2026 =
            new Table(
                    days(
                            "2026-01-01/2026-01-03",
                            "2026-02-15/2026-02-23",
                            "2026-04-04/2026-04-06",
                            "2026-05-01/2026-05-05",
                            "2026-06-19/2026-06-21",
                            "2026-09-25/2026-09-27",
                            "2026-10-01/2026-10-07"),
                    days(
                            "2026-01-04/2026-01-04",
                            "2026-02-14/2026-02-14",
                            "2026-02-28/2026-02-28",
                            "2026-05-09/2026-05-09",
                            "2026-09-20/2026-09-20",
                            "2026-10-10/2026-10-10"));

    private final WorkingDays days = new WorkingDays(Map.of(2025, OF_2025, 2026, OF_2026)::get);

    private static List<LocalDate> days(String... ranges) {
        return Stream.of(ranges)
                .map(range -> range.split("/", -1))
                .flatMap(
                        range ->
                                LocalDate.parse(range[0])
                                        .datesUntil(LocalDate.parse(range[1]).plusDays(1)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // the day that begins the limit is not counted
        "2026-03-02, 1, 2026-03-03",
        "2026-03-02, 30, 2026-04-01",
        // ends on a Saturday, and on a Sunday
        "2026-03-12, 30, 2026-04-13",
        "2026-03-13, 30, 2026-04-13",
        // ends within 国庆
        "2026-09-02, 30, 2026-10-08",
        "2025-09-03, 30, 2025-10-09",
        // ends within 春节, which a worked Saturday does not follow
        "2026-01-17, 30, 2026-02-24",
        // ends on a Saturday, and on a Sunday, that is worked
        "2026-01-29, 30, 2026-02-28",
        "2025-08-29, 30, 2025-09-28",
        // over the end of a year
        "2025-12-02, 30, 2026-01-04"
    })
    void a_limit_in_days_ends_on_the_next_working_day(LocalDate start, int limit, LocalDate last) {
        assertThat(days.daysAfter(start, limit).day()).isEqualTo(last);
        assertThat(days.daysAfter(start, limit).tentative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 10, 2026-03-16",
        // from a Friday, and from a day off
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        // over 春节 2026: worked are 02-14 and 02-28
        "2026-02-10, 10, 2026-03-02",
        // over 国庆 2025: worked is 10-11
        "2025-09-26, 10, 2025-10-16",
        // over the end of a year, and the worked Sunday after it
        "2025-12-30, 3, 2026-01-05"
    })
    void working_days_pass_over_days_off_and_count_worked_weekends(
            LocalDate start, int limit, LocalDate last) {
        assertThat(days.workingDaysAfter(start, limit).day()).isEqualTo(last);
    }

    @Test
    void a_year_without_a_table_knows_weekends_only_and_says_so() {
        LastDay shifted = days.daysAfter(LocalDate.of(2026, 12, 4), 30);
        assertThat(shifted).isEqualTo(new LastDay(LocalDate.of(2027, 1, 4), Set.of(2027), true));

        LastDay newYear = days.daysAfter(LocalDate.of(2026, 12, 2), 30);
        assertThat(newYear.day()).isEqualTo("2027-01-01");
        assertThat(newYear.tentative()).isTrue();

        assertThat(days.workingDaysAfter(LocalDate.of(2026, 12, 30), 2))
                .isEqualTo(new LastDay(LocalDate.of(2027, 1, 1), Set.of(2026, 2027), true));
    }
}
