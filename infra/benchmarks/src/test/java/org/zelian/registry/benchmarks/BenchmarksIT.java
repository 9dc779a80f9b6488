package org.zelian.registry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class BenchmarksIT {
    private static final Sizes SMALL = new Sizes(1, Duration.ofMillis(30), 1_000);

    @Test
    void every_case_gives_a_figure_beside_its_anchor() throws Exception {
        String markdown = Benchmarks.measure(SMALL, Part.all());

        assertThat(markdown.lines().filter(line -> line.startsWith("|")).skip(2))
                .hasSize(18)
                .noneMatch(line -> line.contains("NaN") || line.contains("∞"))
                .noneMatch(line -> line.contains("| 0.00 | 0.00"));
        assertThat(markdown)
                .contains("append, 64 threads | RM64", "lazy | scan", "axon-mongo-4.12.0");
    }

    @Test
    void a_part_may_be_measured_alone() throws Exception {
        String markdown = Benchmarks.measure(SMALL, Part.of(List.of("verification", "size")));

        assertThat(markdown.lines().filter(line -> line.startsWith("|")).skip(2)).hasSize(2);
        assertThat(markdown).contains("| full verification | scan |", "stored bytes per event");
        assertThatThrownBy(() -> Part.of(List.of("sizes"))).hasMessageContaining("size");
    }
}
