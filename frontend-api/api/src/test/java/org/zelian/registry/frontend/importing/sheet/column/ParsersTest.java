package org.zelian.registry.frontend.importing.sheet.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.frontend.importing.sheet.DateSystem;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;

import java.time.LocalDate;

class ParsersTest {

    private static final Parser<String> CODE = Parsers.code(text -> text);

    @ParameterizedTest
    @CsvSource({
        "'0123', 0123",
        "０１２３ , 0123",
        "'01 23', 0123",
        "'''0123', 0123",
        "5101—01, 5101-01",
        "1E5, 1E5"
    })
    void a_code_is_half_width_and_without_space(String written, String code) {
        assertThat(read(CODE, SheetCell.typed(written))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"5.10104E+17", "5.1e+17", "5E+17", "5.10104199001011E+017"})
    void a_code_shown_shortened_has_lost_digits(String shown) {
        refused(CODE, SheetCell.typed(shown), "DigitsAreNotLost");
    }

    @Test
    void only_a_number_can_have_lost_zeros() {
        Parser<String> six = Parsers.digits(6, text -> text);
        SheetCell number = new SheetCell(Kind.NUMBER, "51010", false, DateSystem.FROM_1900);
        refused(six, number, "LeadingZerosAreKept");
        assertThat(read(six, SheetCell.typed("51010"))).isEqualTo("51010");
    }

    @Test
    void several_values_stand_in_one_cell() {
        Parser<Integer> number = Parsers.whole(0, 9);
        assertThat(read(Parsers.several(number), SheetCell.typed("1、2，3;\n4；")))
                .containsExactly(1, 2, 3, 4);
        refused(Parsers.several(number), SheetCell.typed("1、10"), "NumberIsWithinItsRange");
    }

    @Test
    void many_choices_are_not_all_mentioned() {
        Choices<Integer> many = Choices.none();
        for (int i = 0; i < 20; i++) {
            many = many.offer("第" + i, i);
        }
        Parser<Integer> choice = Parsers.choice(many);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> read(choice, SheetCell.typed("甲")))
                .satisfies(
                        refused ->
                                assertThat(refused.arguments().get(1))
                                        .startsWith("第0、第1、")
                                        .endsWith("第11等 20 项"));
    }

    @ParameterizedTest
    @CsvSource({
        "45717, FROM_1900, 2025-03-01",
        "45717.99, FROM_1900, 2025-03-01",
        "44255, FROM_1904, 2025-03-01",
        "10000, FROM_1900, 1927-05-18"
    })
    void a_number_stands_for_a_day_as_its_workbook_counts(
            String number, DateSystem dates, LocalDate day) {
        SheetCell cell = new SheetCell(Kind.NUMBER, number, false, dates);
        assertThat(read(Parsers.day(), cell)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"9999", "80000", "-1", "2025", "202503"})
    void a_number_that_may_be_anything_is_no_day(String number) {
        SheetCell cell = new SheetCell(Kind.NUMBER, number, false, DateSystem.FROM_1900);
        refused(Parsers.day(), cell, "DateIsWellFormed");
    }

    @ParameterizedTest
    @CsvSource({"45717", "2025-03-01 at noon", "2025-3-118:30", "2025年3月", "3月1日", "20251301"})
    void text_that_may_be_anything_is_no_day(String text) {
        refused(Parsers.day(), SheetCell.typed(text), "DateIsWellFormed");
    }

    private static <T> T read(Parser<T> parser, SheetCell cell) {
        return parser.reading().apply(cell);
    }

    private static void refused(Parser<?> parser, SheetCell cell, String rule) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> read(parser, cell))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
