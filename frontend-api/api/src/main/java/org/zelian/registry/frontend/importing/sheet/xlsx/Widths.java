package org.zelian.registry.frontend.importing.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/** The widths of a sheet's columns, one of them made wide enough for a sentence. */
final class Widths {

    /** In characters. */
    private static final String WIDTH = "60";

    private final Rewriting part;
    private final int wide;

    /** {@code wide} counts from 1, as the file does. */
    Widths(Rewriting part, int wide) {
        this.part = part;
        this.wide = wide;
    }

    /** From the element with widths that has begun; or from one before which they belong. */
    void write(Element element) throws IOException {
        List<Element> columns = new ArrayList<>();
        Element widths = element;
        if (element.name().equals("cols")) {
            while (part.next() == XMLStreamConstants.START_ELEMENT) {
                split(part.element(), columns);
                part.skip();
            }
        } else {
            widths = new Element(element.beside("cols"), Map.of());
        }
        columns.add(
                range(new Element(widths.beside("col"), Map.of()), wide, wide)
                        .with("width", WIDTH)
                        .with("customWidth", "1"));
        columns.sort(Comparator.comparingInt(column -> number(column, "min")));
        part.begin(widths);
        for (Element column : columns) {
            part.empty(column);
        }
        part.end(widths);
    }

    private void split(Element column, List<Element> columns) {
        int min = number(column, "min");
        int max = number(column, "max");
        if (min > wide || max < wide) {
            columns.add(column);
            return;
        }
        if (min < wide) {
            columns.add(range(column, min, wide - 1));
        }
        if (max > wide) {
            columns.add(range(column, wide + 1, max));
        }
    }

    private static Element range(Element column, int min, int max) {
        return column.with("min", String.valueOf(min)).with("max", String.valueOf(max));
    }

    private static int number(Element column, String name) {
        String said = column.attribute(name);
        return said == null ? 0 : Integer.parseInt(said.strip());
    }
}
