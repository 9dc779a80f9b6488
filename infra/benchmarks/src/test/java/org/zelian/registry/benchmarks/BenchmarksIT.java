package org.zelian.registry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class BenchmarksIT {
    @Test
    void every_case_gives_a_figure_beside_its_anchor() throws Exception {
        String markdown = Benchmarks.measure(new Sizes(1, Duration.ofMillis(30), 1_000));

        assertThat(markdown.lines().filter(line -> line.startsWith("|")).skip(2))
                .hasSize(18)
                .noneMatch(line -> line.contains("NaN") || line.contains("∞"))
                .noneMatch(line -> line.contains("| 0.00 | 0.00"));
        assertThat(markdown)
                .contains("append, 64 threads | RM64", "lazy | scan", "axon-mongo-4.12.0");
    }
}
