package org.zelian.registry.query.regions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class CertificateYearsTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDate until(Map<LocalDate, String> values, String issued) {
        return CertificateYears.of(values).validity(day(issued), List.of()).until();
    }

    @Test
    void without_a_rule_it_is_three_years() {
        assertThat(until(Map.of(), "2026-02-02")).isEqualTo("2029-02-01");
    }

    @Test
    void the_years_are_those_in_force_on_the_day_they_count_from() {
        Map<LocalDate, String> values = Map.of(day("2025-01-01"), "3", day("2026-02-01"), "5");

        assertThat(until(values, "2026-01-31")).isEqualTo("2029-01-30");
        assertThat(until(values, "2026-02-01")).isEqualTo("2031-01-31");
        assertThat(until(values, "2019-07-01")).isEqualTo("2027-12-31");
    }

    @Test
    void the_first_value_holds_for_what_is_older_and_what_is_no_number_for_nothing() {
        Map<LocalDate, String> values =
                Map.of(day("2025-06-01"), "4", day("2025-09-01"), "很久", day("2025-10-01"), "0");

        assertThat(until(values, "2025-03-01")).isEqualTo("2029-02-28");
        assertThat(until(values, "2025-12-01")).isEqualTo("2029-11-30");
    }

    @Test
    void an_extension_counts_where_it_is_later() {
        List<LocalDate> extensions = List.of(day("2030-02-01"), day("2028-01-01"));

        assertThat(CertificateYears.of(Map.of()).validity(day("2026-02-02"), extensions).until())
                .isEqualTo("2030-02-01");
    }
}
