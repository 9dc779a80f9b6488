package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Workbooks written in a test, judged, and the judgements in words to be compared. */
final class Judged {

    private Judged() {}

    /** Lines with commas, the header first. */
    static List<JudgedRow> rows(SheetKind kind, Checking city, String... lines) {
        byte[] bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        Table table =
                Table.of(
                        new SheetReader(SheetLimits.STANDARD).read(bytes, "名单.csv"),
                        kind.columns());
        return kind.judge(table, city);
    }

    /**
     * {@code WRONG B3 Rule a|b}, {@code CHANGED 列: 甲→乙 [RenameUnit]}, {@code ADDED [RegisterUnit]}.
     */
    static List<String> told(SheetKind kind, Checking city, String... lines) {
        return rows(kind, city, lines).stream().map(Judged::told).toList();
    }

    static String told(JudgedRow row) {
        String said =
                switch (row.outcome()) {
                    case WRONG ->
                            row.faults().stream()
                                    .map(
                                            fault ->
                                                    (fault.column() == null ? "" : fault.column())
                                                            + fault.row()
                                                            + " "
                                                            + fault.rule()
                                                            + " "
                                                            + String.join("|", fault.arguments()))
                                    .map(String::strip)
                                    .collect(Collectors.joining("; "));
                    case CHANGED ->
                            row.changes().stream()
                                    .map(
                                            change ->
                                                    change.header()
                                                            + ": "
                                                            + change.before()
                                                            + "→"
                                                            + change.after())
                                    .collect(Collectors.joining("; "));
                    case ADDED, UNCHANGED -> "";
                };
        String steps =
                row.steps().stream()
                        .map(
                                step ->
                                        step.command().getClass().getSimpleName()
                                                + (step.wave() == 0 ? "" : "@" + step.wave()))
                        .collect(Collectors.joining(", "));
        return (row.outcome() + " " + said + (steps.isEmpty() ? "" : " [" + steps + "]"))
                .replaceAll(" +", " ")
                .strip();
    }
}
