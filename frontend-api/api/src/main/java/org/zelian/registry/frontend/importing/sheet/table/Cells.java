package org.zelian.registry.frontend.importing.sheet.table;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.util.regex.Pattern;

/** Judges a cell before its column's parser sees it. */
final class Cells {

    /** How a form is filled in where there is nothing to say. */
    private static final Pattern NOTHING = Pattern.compile("[/／\\\\\\-－—–_]{1,4}");

    private Cells() {}

    static <T> Parsed<T> parsed(Row row, Column<T> column, SheetCell cell) {
        return switch (cell.kind()) {
            case BLANK -> blank(row, column);
            case ERROR -> wrong(row, column, "CellsHoldNoError", cell.text());
            case UNCALCULATED -> wrong(row, column, "FormulasHaveAValue");
            case TEXT ->
                    NOTHING.matcher(cell.text()).matches()
                            ? blank(row, column)
                            : made(row, column, cell);
            case NUMBER, DATE, BOOLEAN -> made(row, column, cell);
        };
    }

    private static <T> Parsed<T> blank(Row row, Column<T> column) {
        return column.required()
                ? wrong(row, column, "RequiredCellsAreFilled")
                : new Parsed.Blank<>();
    }

    private static <T> Parsed<T> made(Row row, Column<T> column, SheetCell cell) {
        try {
            return new Parsed.Value<>(column.parser().reading().apply(cell));
        } catch (InvalidValue e) {
            return wrong(row, column, e.rule(), e.arguments().toArray());
        }
    }

    private static <T> Parsed<T> wrong(
            Row row, Column<T> column, String rule, Object... arguments) {
        return new Parsed.Wrong<>(row.fault(column, rule, arguments));
    }
}
