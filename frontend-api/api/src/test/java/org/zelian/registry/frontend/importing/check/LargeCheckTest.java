package org.zelian.registry.frontend.importing.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.frontend.importing.kind.PlayedCity;
import org.zelian.registry.frontend.importing.kind.PlayedKinds;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** 5,000 rows are checked in 10 s; the bound is for the edge alone, on a machine that is busy. */
class LargeCheckTest {

    private static final int ROWS = 5_000;
    private static final Duration CHECKED = Duration.ofSeconds(10);

    @Test
    void five_thousand_units_are_checked_in_seconds() {
        StringBuilder text = new StringBuilder("单位名称,单位类型,上级单位,行政区划,标识码\r\n");
        for (int i = 0; i < ROWS; i++) {
            String superior = i % 10 == 0 ? "没有的局" : "示例市教育局";
            text.append("示例第").append(i).append("小学,小学,").append(superior);
            text.append(",锦江区,%010d\r\n".formatted(i));
        }
        PlayedCity city = new PlayedCity().withSchools(ROWS / 2);
        long begun = System.nanoTime();
        Table table =
                Table.of(
                        new SheetReader(SheetLimits.STANDARD)
                                .read(text.toString().getBytes(StandardCharsets.UTF_8), "名单.csv"),
                        PlayedKinds.UNITS.columns());
        CheckResult result =
                new Findings(table, (rule, arguments) -> rule + arguments)
                        .of(PlayedKinds.UNITS.judge(table, city));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(result.counts().wrong()).isEqualTo(ROWS / 10);
        assertThat(result.counts().unchanged()).isEqualTo(ROWS / 2 - ROWS / 20);
        assertThat(result.counts().added()).isEqualTo(ROWS / 2 - ROWS / 20);
        assertThat(taken).isLessThan(CHECKED);
    }
}
