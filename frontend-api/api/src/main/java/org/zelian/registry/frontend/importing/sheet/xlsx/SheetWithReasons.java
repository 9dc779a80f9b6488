package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.Reasons;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamConstants;

/** Writes a sheet again, with a column of reasons, and marks on the cells that they are about. */
final class SheetWithReasons {

    private final Rewriting part;
    private final Reasons reasons;
    private final Marks marks;

    private SheetWithReasons(Rewriting part, Reasons reasons, Marks marks) {
        this.part = part;
        this.reasons = reasons;
        this.marks = marks;
    }

    static void write(InputStream in, Reasons reasons, Marks marks, OutputStream out)
            throws IOException {
        Rewriting part = new Rewriting(in, out);
        new SheetWithReasons(part, reasons, marks).write();
        part.done();
    }

    private void write() throws IOException {
        part.next();
        Element root = part.element();
        part.begin(root);
        boolean widths = false;
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            Element element = part.element();
            switch (element.name()) {
                // It need not be there, and is wrong from now on.
                case "dimension" -> part.skip();
                case "cols" -> {
                    new Widths(part, reasons.column() + 1).write(element);
                    widths = true;
                }
                case "sheetData" -> {
                    if (!widths) {
                        new Widths(part, reasons.column() + 1).write(element);
                    }
                    rows(element);
                }
                default -> part.copy(element);
            }
        }
        part.end(root);
    }

    private void rows(Element rows) throws IOException {
        part.begin(rows);
        int number = 0;
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            Element row = part.element();
            String said = row.attribute("r");
            number = said == null ? number + 1 : Integer.parseInt(said.strip());
            if (number < reasons.header()) {
                part.copy(row);
            } else {
                row(row, number);
            }
        }
        part.end(rows);
    }

    private void row(Element row, int number) throws IOException {
        part.begin(row.with("spans", null));
        Set<Integer> missing = new TreeSet<>(reasons.faulty().getOrDefault(number, Set.of()));
        missing.remove(reasons.column());
        if (!reasons.text(number).isEmpty()) {
            missing.add(reasons.column());
        }
        int column = -1;
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            Element cell = part.element();
            column = Places.column(cell.attribute("r"), column + 1);
            insert(row, number, missing, column);
            if (column == reasons.column()) {
                part.skip();
            } else {
                missing.remove(column);
                cell(cell.with("r", Letters.of(column) + number), number, column);
            }
        }
        insert(row, number, missing, Integer.MAX_VALUE);
        part.end(row);
    }

    /** Cells that are not there and belong before a column, or at the one of reasons. */
    private void insert(Element row, int number, Set<Integer> missing, int before)
            throws IOException {
        for (int column : Set.copyOf(missing).stream().sorted().toList()) {
            if (column == reasons.column() && column <= before) {
                reason(row, number);
                missing.remove(column);
            } else if (column < before && column != reasons.column()) {
                part.empty(added(row, number, column, marks.style(0, true)));
                missing.remove(column);
            }
        }
    }

    private void cell(Element cell, int number, int column) throws IOException {
        String said = cell.attribute("s");
        int style = said == null ? 0 : Integer.parseInt(said.strip());
        int marked = marks.style(style, reasons.isFaulty(number, column));
        part.copy(marked == style ? cell : cell.with("s", String.valueOf(marked)));
    }

    private void reason(Element row, int number) throws IOException {
        Element cell =
                added(row, number, reasons.column(), marks.ofReasons()).with("t", "inlineStr");
        Element inline = new Element(row.beside("is"), Map.of());
        Element text = new Element(row.beside("t"), Map.of("xml:space", "preserve"));
        part.begin(cell);
        part.begin(inline);
        part.begin(text);
        part.text(reasons.text(number));
        part.end(text);
        part.end(inline);
        part.end(cell);
    }

    private static Element added(Element row, int number, int column, int style) {
        Element cell = new Element(row.beside("c"), Map.of("r", Letters.of(column) + number));
        return style == 0 ? cell : cell.with("s", String.valueOf(style));
    }
}
