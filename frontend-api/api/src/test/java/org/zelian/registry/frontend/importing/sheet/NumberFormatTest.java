package org.zelian.registry.frontend.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;

class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "m/d",
                "yyyy年m月",
                "[h]:mm:ss",
                "h\"时\"mm\"分\"",
                "mm:ss.0",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
                "mmm"
            })
    void a_day_or_a_time_is_known_by_its_pattern(String pattern) {
        assertThat(NumberFormat.of(pattern).date()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "G/通用格式",
                "0.00",
                "#,##0\"元\"",
                "0.00E+00",
                "[Red]0",
                "[$¥-804]#,##0.00",
                "_ * #,##0_ ;_ * \\-#,##0_ ",
                "0\"d\"",
                "0\\d",
                "@",
                "0%",
                "[DBNum1][$-804]General",
                "# ?/?",
                "0.0\"m\""
            })
    void a_number_is_known_by_its_pattern(String pattern) {
        assertThat(NumberFormat.of(pattern).date()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1200, 1200",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "-5.5, -5.5",
        "123456789012345, 123456789012345",
        "1234567890123456, 1.23457E+15",
        "5.1010419900101126E17, 5.10104E+17",
        "1E300, 1E+300",
        "-1E20, -1E+20",
        "0, 0",
        "-0.0, 0"
    })
    void a_number_is_told_in_plain_digits_as_far_as_they_are_kept(double number, String text) {
        SheetCell cell = NumberFormat.GENERAL.cell(number, false, DateSystem.FROM_1900);
        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "45717, 2025-03-01",
        "45717.5, 2025-03-01 12:00:00",
        "45717.999999, 2025-03-02",
        "0.75, 18:00:00"
    })
    void a_day_is_told_as_a_day(double number, String text) {
        SheetCell cell = NumberFormat.known(14).cell(number, false, DateSystem.FROM_1900);
        assertThat(cell.kind()).isEqualTo(Kind.DATE);
        assertThat(cell.text()).isEqualTo(text);
    }

    @Test
    void the_29th_of_february_1900_was_none() {
        SheetCell cell = NumberFormat.known(14).cell(60, false, DateSystem.FROM_1900);
        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void zeros_of_a_format_belong_to_the_code() {
        NumberFormat six = NumberFormat.of("000000");
        assertThat(six.cell(51, false, DateSystem.FROM_1900).text()).isEqualTo("000051");
        assertThat(six.cell(5101040, false, DateSystem.FROM_1900).text()).isEqualTo("5101040");
        assertThat(six.cell(1.5, false, DateSystem.FROM_1900).text()).isEqualTo("1.5");
    }
}
