package org.zelian.registry.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The results as Markdown, and their place in the document that explains them. */
final class Report {
    static final String BEGIN = "<!-- measured: begin -->";
    static final String END = "<!-- measured: end -->";

    private Report() {}

    static String markdown(List<Row> rows, String surroundings) {
        String table = rows.stream().map(Row::markdown).collect(Collectors.joining("\n"));
        return surroundings
                + "\n| case | anchor | median | spread | goal | | guidance |\n"
                + "|---|---|---|---|---|---|---|\n"
                + table
                + "\n\n"
                + missed(rows)
                + "\n";
    }

    /** Replaces what stands between the markers. */
    static void write(Path document, String markdown) throws IOException {
        String text = Files.readString(document);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(document + " has no place marked for the results");
        }
        Files.writeString(
                document,
                text.substring(0, begin + BEGIN.length()) + "\n" + markdown + text.substring(end));
    }

    private static String missed(List<Row> rows) {
        List<String> missed =
                rows.stream()
                        .filter(row -> Objects.equals(row.met(), false))
                        .map(
                                row ->
                                        "%s against %s: %s, goal %s"
                                                .formatted(
                                                        row.measured(),
                                                        row.anchor(),
                                                        Row.number(row.value().median()),
                                                        row.goal()))
                        .toList();
        return missed.isEmpty()
                ? "Every goal measured here was met."
                : "**Goals missed in this run:** " + String.join("; ", missed) + ".";
    }
}
