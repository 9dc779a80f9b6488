package org.zelian.registry.frontend.importing.check;

import org.zelian.registry.frontend.importing.kind.CellChange;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Row;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A row of a workbook, and what was found of it.
 *
 * @param row as a spreadsheet program shows it, from 1
 * @param hidden whether a person does not see it who opens the file
 * @param key what tells it from others, as it stands there
 */
public record CheckedRow(
        String sheet,
        int row,
        boolean hidden,
        RowOutcome outcome,
        String key,
        List<CellChange> changes,
        List<ToldFault> faults) {

    /** Columns that are enough to know a row by. */
    private static final int KEY = 3;

    public CheckedRow {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    static CheckedRow of(
            JudgedRow judged,
            List<Column<?>> columns,
            BiFunction<String, List<String>, String> words) {
        Row row = judged.row();
        return new CheckedRow(
                row.sheet(),
                row.number(),
                row.hidden(),
                judged.outcome(),
                key(row, columns),
                judged.changes(),
                judged.faults().stream().map(fault -> ToldFault.of(fault, words)).toList());
    }

    private static String key(Row row, List<Column<?>> columns) {
        return columns.stream()
                .filter(Column::required)
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .limit(KEY)
                .map(text -> Spelling.cut(text.replace('\n', ' '), 60))
                .collect(Collectors.joining(" · "));
    }
}
