package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.DateSystem;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.Merge;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;
import org.zelian.registry.frontend.importing.sheet.SheetRows;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.util.ArrayList;
import java.util.List;

/** Reads the cells of one sheet. */
final class SheetPart {

    /** Rows and columns that a spreadsheet program has. */
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    private final Xml xml;
    private final SharedStrings strings;
    private final Formats formats;
    private final DateSystem dates;
    private final SheetRows rows;

    SheetPart(Xml xml, SharedStrings strings, Formats formats, DateSystem dates, SheetRows rows) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.dates = dates;
        this.rows = rows;
    }

    void read() {
        if (!xml.nextStart()) {
            return;
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> rows();
                case "mergeCells" -> merges();
                default -> xml.skip();
            }
        }
    }

    private void columns() {
        while (xml.nextChild()) {
            int first = xml.number("min", 1) - 1;
            int last = xml.number("max", 0) - 1;
            if (xml.is("hidden")) {
                rows.hide(first, last);
            }
            xml.skip();
        }
    }

    private void merges() {
        while (xml.nextChild()) {
            String[] corners = xml.attribute("ref", "").split(":", -1);
            if (corners.length == 2) {
                rows.merge(
                        new Merge(
                                Places.row(corners[0]),
                                Places.row(corners[1]),
                                Letters.column(corners[0]),
                                Letters.column(corners[1])));
            }
            xml.skip();
        }
    }

    private void rows() {
        int number = 0;
        while (xml.nextChild()) {
            // A row need not say which it is: it is the next one.
            number = xml.number("r", number + 1);
            if (number < 1 || number > ROWS) {
                throw new WorkbookRefused("WorkbooksAreWhole");
            }
            boolean hidden = xml.is("hidden");
            rows.row(number, hidden, cells());
        }
    }

    private List<SheetCell> cells() {
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        while (xml.nextChild()) {
            column = Places.column(xml.attribute("r"), column + 1);
            SheetCell cell = cell();
            if (!cell.isBlank()) {
                while (cells.size() <= column) {
                    cells.add(SheetCell.BLANK);
                }
                cells.set(column, cell);
            }
        }
        return cells;
    }

    private SheetCell cell() {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String formula = null;
        String value = null;
        String inline = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "f" -> formula = "=" + xml.text();
                case "v" -> value = xml.text();
                case "is" -> inline = SharedStrings.rich(xml);
                default -> xml.skip();
            }
        }
        if (type.equals("inlineStr")) {
            return SheetCell.text(inline, formula != null);
        }
        if (value == null || (value.isEmpty() && !type.equals("str"))) {
            return formula == null
                    ? SheetCell.BLANK
                    : SheetCell.of(Kind.UNCALCULATED, formula, true);
        }
        return valued(type, style, value, formula);
    }

    private SheetCell valued(String type, int style, String value, @Nullable String formula) {
        boolean computed = formula != null;
        return switch (type) {
            case "s" -> strings.cell(value);
            case "str" -> SheetCell.text(SharedStrings.plain(value), computed);
            case "b" ->
                    SheetCell.of(
                            Kind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE", computed);
            case "e" -> SheetCell.of(Kind.ERROR, value.strip(), computed);
            case "d" -> SheetCell.of(Kind.DATE, moment(value), computed);
            default -> number(value, style, computed);
        };
    }

    /** A day as itself: midnight is no time. */
    private static String moment(String value) {
        String moment = value.strip().replace('T', ' ').replaceFirst("(\\.\\d+)?Z?$", "");
        return moment.endsWith(" 00:00:00") ? moment.substring(0, 10) : moment;
    }

    private SheetCell number(String value, int style, boolean computed) {
        try {
            return formats.of(style).cell(Double.parseDouble(value), computed, dates);
        } catch (NumberFormatException e) {
            return SheetCell.of(Kind.ERROR, value.strip(), computed);
        }
    }
}
