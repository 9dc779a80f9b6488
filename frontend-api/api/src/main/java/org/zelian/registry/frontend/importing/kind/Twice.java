package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in a file a second time is at fault there, and the first row is named. */
public final class Twice {

    private final Map<Object, Row> first = new HashMap<>();

    /** Another row that says something. */
    public void said(Object key, Column<?> column, Row row, List<Fault> faults) {
        Row before = first.putIfAbsent(key, row);
        if (before != null) {
            faults.add(row.fault(column, "RowsAreGivenOnce", place(before, row)));
        }
    }

    private static String place(Row before, Row row) {
        String number = "第 " + before.number() + " 行";
        return before.sheet().equals(row.sheet()) ? number : "工作表“" + before.sheet() + "”" + number;
    }
}
