package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/** What one kind of workbook holds, and what its rows ask for. */
public interface SheetKind {

    ImportKind kind();

    /** What its sheet is called in the template: 单位. */
    String sheet();

    /** In the template's order. */
    List<Column<?>> columns();

    /**
     * Invented rows that fit those of the other kinds' samples, in the columns' order; {@link
     * SampleCity} says what its units and people are called.
     */
    List<List<String>> sample();

    /**
     * A judgement for each row, in the table's order. What the registry has is asked for in few
     * listings, never row by row.
     *
     * @param table read by these columns, its headers in order
     */
    List<JudgedRow> judge(Table table, Checking checking);
}
