package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Judges the rows of a table one after the other, and says how far it is. */
public final class RowByRow {

    private static final int OFTEN = 100;

    private RowByRow() {}

    public static List<JudgedRow> judged(
            Table table, Checking checking, Function<Row, JudgedRow> judgement) {
        List<JudgedRow> judged = new ArrayList<>(table.rows().size());
        for (Row row : table.rows()) {
            if (judged.size() % OFTEN == 0) {
                checking.progress(judged.size());
            }
            judged.add(judgement.apply(row));
        }
        checking.progress(judged.size());
        return List.copyOf(judged);
    }
}
