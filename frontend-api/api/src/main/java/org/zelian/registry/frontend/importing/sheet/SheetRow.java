package org.zelian.registry.frontend.importing.sheet;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param number as a spreadsheet program shows it, from 1
 * @param hidden by hand or by a filter
 * @param cells from column A on; what was merged over several rows stands in each of them
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }
}
