package org.zelian.registry.frontend.importing.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class RowNumbersTest {

    @Test
    void neighbours_are_told_together() {
        assertThat(RowNumbers.of(List.of(3, 5, 6, 7, 9))).isEqualTo("3、5 至 7、9");
    }

    @Test
    void many_are_counted() {
        List<Integer> even = IntStream.range(1, 21).map(i -> i * 2).boxed().toList();
        assertThat(RowNumbers.of(even)).isEqualTo("2、4、6、8、10、12、14、16、18、20、22、24 等（共 20 行）");
    }
}
