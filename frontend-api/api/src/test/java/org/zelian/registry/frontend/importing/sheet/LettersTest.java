package org.zelian.registry.frontend.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columns_have_the_letters_of_a_spreadsheet_program(int column, String letters) {
        assertThat(Letters.of(column)).isEqualTo(letters);
        assertThat(Letters.column(letters + "12")).isEqualTo(column);
    }
}
