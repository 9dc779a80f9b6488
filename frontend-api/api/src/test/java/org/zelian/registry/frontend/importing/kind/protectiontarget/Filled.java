package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.awkward.Cells;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook of some kind, filled in; its first row of data is row 2. */
public final class Filled {

    private final SheetKind kind;
    private final List<Map<Column<?>, String>> rows = new ArrayList<>();

    public Filled(SheetKind kind) {
        this.kind = kind;
    }

    /**
     * One more row.
     *
     * @param texts by column
     * @param others a column and its text in turn, in place of those
     */
    public Filled row(Map<Column<?>, String> texts, Object... others) {
        Map<Column<?>, String> row = new HashMap<>(texts);
        for (int i = 0; i < others.length; i += 2) {
            row.put((Column<?>) others[i], (String) others[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** The kind's own sample. */
    public Filled sample() {
        for (List<String> texts : kind.sample()) {
            Map<Column<?>, String> row = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                row.put(kind.columns().get(i), texts.get(i));
            }
            rows.add(row);
        }
        return this;
    }

    public List<JudgedRow> judged(Checking checking) {
        return kind.judge(table(), checking);
    }

    /** The only row. */
    public JudgedRow one(Checking checking) {
        List<JudgedRow> judged = judged(checking);
        if (judged.size() != 1) {
            throw new AssertionError(judged.size() + " rows");
        }
        return judged.getFirst();
    }

    /** Header and rule of each fault of the only row. */
    public List<String> faults(Checking checking) {
        return told(one(checking));
    }

    /** Header and rule of each fault. */
    public static List<String> told(JudgedRow row) {
        return row.faults().stream().map(fault -> header(fault) + ": " + fault.rule()).toList();
    }

    private static String header(Fault fault) {
        return fault.header() == null ? "" : fault.header();
    }

    private Table table() {
        byte[] bytes =
                Cells.xlsx(
                        sheet -> {
                            List<Column<?>> columns = kind.columns();
                            Cells.row(sheet, 1, columns.stream().map(Column::header).toArray());
                            for (int i = 0; i < rows.size(); i++) {
                                Map<Column<?>, String> row = rows.get(i);
                                Cells.row(sheet, i + 2, columns.stream().map(row::get).toArray());
                            }
                        });
        return Table.of(new SheetReader(SheetLimits.STANDARD).read(bytes, "名单"), kind.columns());
    }
}
