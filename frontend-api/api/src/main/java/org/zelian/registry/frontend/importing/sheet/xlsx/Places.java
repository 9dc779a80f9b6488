package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

/** Where cells stand: AB12. */
final class Places {

    private Places() {}

    /**
     * The column, from 0.
     *
     * @param otherwise a cell need not say where it is: it is beside the last one
     */
    static int column(@Nullable String cell, int otherwise) {
        int column = cell == null ? otherwise : Letters.column(cell);
        if (column < 0 || column >= SheetPart.COLUMNS) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
        return column;
    }

    /** The row of a cell, from 1. */
    static int row(String cell) {
        int digits = 0;
        while (digits < cell.length() && !Character.isDigit(cell.charAt(digits))) {
            digits++;
        }
        try {
            return Integer.parseInt(cell.substring(digits));
        } catch (NumberFormatException e) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
    }
}
