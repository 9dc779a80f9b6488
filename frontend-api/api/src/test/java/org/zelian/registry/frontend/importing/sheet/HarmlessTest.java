package org.zelian.registry.frontend.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 138",
                "-a",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\nx",
                " =1",
                "＝1",
                "－a"
            })
    void what_begins_like_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        assertThat(Harmless.written(text)).isEqualTo("'" + text);
        assertThat(Harmless.read("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+86", "-1.5", "=\"0123\"", "a=1", "'a", "第一小学", "", "1-2"})
    void everything_else_stays(String text) {
        assertThat(Harmless.written(text)).isEqualTo(text);
        assertThat(Harmless.read(text)).isEqualTo(text);
    }
}
