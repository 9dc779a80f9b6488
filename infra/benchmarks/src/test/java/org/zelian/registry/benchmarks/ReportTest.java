package org.zelian.registry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ReportTest {
    private static final Row MISSED =
            Row.atLeast("replay", "scan", Spread.of(0.5, 0.7, 0.6), 0.8, "60/s against 100/s");
    private static final Row MET = Row.atMost("commands", "–", Spread.of(3, 5), 6, "");

    @TempDir Path folder;

    @Test
    void a_row_shows_median_extremes_goal_and_verdict() {
        assertThat(MISSED.markdown())
                .isEqualTo(
                        "| replay | scan | 0.60 | 0.50 to 0.70 | ≥ 0.80 | **missed** | 60/s against"
                                + " 100/s |");
        assertThat(MET.markdown())
                .isEqualTo("| commands | – | 4.00 | 3.00 to 5.00 | ≤ 6.00 | met |  |");
    }

    @Test
    void missed_goals_are_said_in_words() {
        assertThat(Report.markdown(List.of(MISSED, MET), "- date\n"))
                .contains("**Goals missed in this run:** replay against scan: 0.60, goal ≥ 0.80.");
        assertThat(Report.markdown(List.of(MET), "- date\n")).contains("Every goal");
    }

    @Test
    void only_what_stands_between_the_markers_is_replaced() throws IOException {
        Path document = folder.resolve("RESULTS.md");
        Files.writeString(document, "before\n" + Report.BEGIN + "\nold\n" + Report.END + "\nafter");

        Report.write(document, "new\n");

        assertThat(document)
                .hasContent("before\n" + Report.BEGIN + "\nnew\n" + Report.END + "\nafter");
    }

    @Test
    void a_document_without_markers_is_left_alone() throws IOException {
        Path document = Files.writeString(folder.resolve("OTHER.md"), "text");

        assertThatThrownBy(() -> Report.write(document, "new")).isInstanceOf(IOException.class);
        assertThat(document).hasContent("text");
    }
}
