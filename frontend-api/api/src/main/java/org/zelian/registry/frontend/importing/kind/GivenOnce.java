package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.frontend.importing.sheet.table.Row;

import java.util.HashMap;
import java.util.Map;

/** No two rows of a workbook are about the same thing: the second names the first. */
final class GivenOnce {

    private final Map<Object, Row> first = new HashMap<>();

    /** Takes a row's key; where another row has it, this one is wrong. */
    void take(Draft draft, Object key) {
        Row before = first.putIfAbsent(key, draft.row());
        if (before != null && before != draft.row()) {
            draft.wrong("RowsAreGivenOnce", place(before, draft.row()));
        }
    }

    private static String place(Row before, Row row) {
        return before.sheet().equals(row.sheet())
                ? "第 " + before.number() + " 行"
                : "工作表“" + before.sheet() + "”第 " + before.number() + " 行";
    }
}
