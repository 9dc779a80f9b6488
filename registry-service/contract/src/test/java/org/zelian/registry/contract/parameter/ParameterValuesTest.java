package org.zelian.registry.contract.parameter;

import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.parameter.ParameterCommand.PublishHolidays;
import org.zelian.registry.contract.parameter.ParameterCommand.SetParameter;

import java.time.LocalDate;
import java.util.List;

class ParameterValuesTest {

    private static final Source SOURCE = new Source("示例文件", null, false);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"", "Filing-days", "filing_days", "-days", "filing--days"})
    void a_key_is_words_joined_by_hyphens(String key) {
        refusedBy(
                "ParameterKeyIsWellFormed",
                () -> new SetParameter(key, "示例参数", "30", null, SOURCE, Basis.none()),
                key);
    }

    @Test
    void holidays_are_of_their_year() {
        refusedBy("HolidaysAreOfTheirYear", () -> holidays(2026, List.of(DAY), List.of()), 2026);
        refusedBy("HolidaysAreOfTheirYear", () -> holidays(2026, List.of(), List.of(DAY)), 2026);
        refusedBy("NumberIsWithinItsRange", () -> holidays(1999, List.of(), List.of()), 2000, 2100);
        refusedBy("NumberIsWithinItsRange", () -> holidays(2101, List.of(), List.of()), 2000, 2100);
    }

    private static PublishHolidays holidays(
            int year, List<LocalDate> daysOff, List<LocalDate> makeUpDays) {
        return new PublishHolidays(year, daysOff, makeUpDays, SOURCE, Basis.none());
    }
}
