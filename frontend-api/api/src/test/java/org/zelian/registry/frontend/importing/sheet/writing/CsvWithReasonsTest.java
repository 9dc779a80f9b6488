package org.zelian.registry.frontend.importing.sheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text comes back in its encoding, with its mark, its separators and its line ends. */
class CsvWithReasonsTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \ufeff",
        "GB18030, ''",
        "UTF-16LE, \ufeff",
        "UTF-16BE, \ufeff",
        "UTF-16LE, ''"
    })
    void the_encoding_and_its_mark_stay(String charset, String mark) {
        Charset encoding = Charset.forName(charset);
        byte[] original = (mark + "单位名称,标识码\r\n甲,51\r\n乙,0151000002\r\n").getBytes(encoding);
        assertThat(new String(GivenBack.of(original), encoding))
                .isEqualTo(
                        mark
                                + "单位名称,标识码,错误原因\r\n甲,51,“标识码”：SchoolCodeHasTenDigits\r\n"
                                + "乙,0151000002\r\n");
    }

    @Test
    void what_was_not_touched_stays_to_the_character() {
        String original =
                """
                sep=;
                "单位名称";  标识码;联系电话

                "甲""
                乙";51
                丙;="0151000002";"a;b"
                """;
        assertThat(given(original))
                .isEqualTo(
                        original.replace("联系电话", "联系电话;错误原因")
                                .replace(";51", ";51;;“标识码”：SchoolCodeHasTenDigits"));
    }

    @Test
    void reasons_of_the_last_time_are_replaced() {
        assertThat(given("单位名称,错误原因,标识码\n甲,\"旧，\n多行\",0151000001\n乙,旧,51"))
                .isEqualTo("单位名称,错误原因,标识码\n甲,,0151000001\n乙,“标识码”：SchoolCodeHasTenDigits,51");
    }

    @Test
    void what_begins_like_a_formula_is_made_harmless() {
        assertThat(
                        given(
                                """
                                单位名称,标识码,联系电话
                                @SUM(A1),0151000001,+86 138
                                甲,"=cmd|'/c calc'!A0",-5
                                "\t=1",0151000003,＝1
                                """))
                .isEqualTo(
                        """
                        单位名称,标识码,联系电话,错误原因
                        '@SUM(A1),0151000001,'+86 138
                        甲,'=cmd|'/c calc'!A0,-5,“标识码”：FormulasHaveAValue
                        '\t=1,0151000003,'＝1
                        """);
    }

    private static String given(String original) {
        return new String(
                GivenBack.of(original.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
