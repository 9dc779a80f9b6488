package org.zelian.registry.frontend.importing.sheet.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class HeaderNamesTest {

    private final HeaderNames names =
            new HeaderNames(
                    List.of(
                            column("等级（业务信息）"),
                            column("等级（系统服务）"),
                            column("学校（机构）标识码"),
                            column("负责人").alsoCalled("网络安全第一责任人（姓名）")));

    @ParameterizedTest
    @CsvSource({
        "等级(业务信息), 0",
        "等级 （系统服务）*, 1",
        "等级, -1",
        "学校标识码, 2",
        "学校机构标识码【10位】, 2",
        "负责人（必填）, 3",
        "网络安全第一责任人, 3",
        "电话, -1",
        "（）, -1"
    })
    void brackets_count_where_they_tell_columns_apart(String header, int column) {
        assertThat(names.column(header)).isEqualTo(column);
    }

    @Test
    void two_columns_cannot_be_called_the_same() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new HeaderNames(
                                        List.of(column("电话"), column("手机").alsoCalled("电 话"))));
    }

    private static Column<String> column(String header) {
        return Column.of(header, Parsers.text(10));
    }
}
