package org.zelian.registry.frontend.importing.sheet.table;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetRow;
import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.util.ArrayList;
import java.util.List;

/** A row of an import. */
public final class Row {

    private final Head head;
    private final SheetRow cells;
    private final List<Column<?>> columns;
    private final List<Parsed<?>> parsed;

    Row(Head head, SheetRow cells, List<Column<?>> columns) {
        this.head = head;
        this.cells = cells;
        this.columns = columns;
        List<Parsed<?>> all = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            all.add(Cells.parsed(this, columns.get(i), cell(i)));
        }
        this.parsed = List.copyOf(all);
    }

    /** The name of its sheet. */
    public String sheet() {
        return head.sheet().name();
    }

    /** As a spreadsheet program shows it, from 1. */
    public int number() {
        return cells.number();
    }

    /** Whether a person sees it who opens the file. */
    public boolean hidden() {
        return cells.hidden();
    }

    /** What a column holds here. */
    @SuppressWarnings("unchecked")
    public <T> Parsed<T> cell(Column<T> column) {
        // Made by this column's own parser.
        return (Parsed<T>) parsed.get(index(column));
    }

    /** The value of a column; null where there is none, or it is wrong. */
    public <T> @Nullable T value(Column<T> column) {
        return cell(column) instanceof Parsed.Value<T>(T value) ? value : null;
    }

    /** The text of a column as it stands there. */
    public String text(Column<?> column) {
        return cell(index(column)).text();
    }

    /** What is wrong with its cells, from left to right. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Parsed<?> cell : parsed) {
            if (cell instanceof Parsed.Wrong<?>(Fault fault)) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** Something wrong with a cell that only a look into the registry shows. */
    public Fault fault(Column<?> column, String rule, Object... arguments) {
        int index = index(column);
        int place = head.places().get(index);
        return new Fault(
                sheet(),
                number(),
                place < 0 ? null : Letters.of(place),
                head.header(index, column.header()),
                cell(index).text(),
                rule,
                texts(arguments));
    }

    /** Something wrong with the row as a whole. */
    public Fault fault(String rule, Object... arguments) {
        return new Fault(sheet(), number(), null, null, "", rule, texts(arguments));
    }

    private SheetCell cell(int index) {
        int place = head.places().get(index);
        return place < 0 ? SheetCell.BLANK : cells.cell(place);
    }

    private int index(Column<?> column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(column.header() + " is no column of this import");
        }
        return index;
    }

    private static List<String> texts(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
