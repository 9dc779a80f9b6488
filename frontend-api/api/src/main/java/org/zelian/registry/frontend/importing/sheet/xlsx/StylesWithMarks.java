package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.zelian.registry.frontend.importing.sheet.xlsx.Marks.Added;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/** Writes a workbook's styles again, with those added that mark cells. */
final class StylesWithMarks {

    private final Rewriting part;
    private final Marks marks;

    private StylesWithMarks(Rewriting part, Marks marks) {
        this.part = part;
        this.marks = marks;
    }

    static void write(InputStream in, Marks marks, OutputStream out) throws IOException {
        Rewriting part = new Rewriting(in, out);
        new StylesWithMarks(part, marks).write();
        part.done();
    }

    private void write() throws IOException {
        part.next();
        Element root = part.element();
        part.begin(root);
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            Element element = part.element();
            switch (element.name()) {
                case "fills" -> fills(element);
                case "cellXfs" -> styles(element);
                default -> part.copy(element);
            }
        }
        part.end(root);
    }

    private void fills(Element fills) throws IOException {
        part.begin(fills.with("count", String.valueOf(marks.fill() + 1)));
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            part.copy(part.element());
        }
        Element fill = new Element(fills.beside("fill"), Map.of());
        Element pattern = new Element(fills.beside("patternFill"), Map.of("patternType", "solid"));
        part.begin(fill);
        part.begin(pattern);
        part.empty(new Element(fills.beside("fgColor"), Map.of("rgb", Marks.COLOUR)));
        part.empty(new Element(fills.beside("bgColor"), Map.of("indexed", "64")));
        part.end(pattern);
        part.end(fill);
        part.end(fills);
    }

    /** A style's own alignment and protection are small: they are kept to be written again. */
    private void styles(Element styles) throws IOException {
        part.begin(styles.with("count", String.valueOf(marks.count())));
        Map<Integer, Style> kept = new HashMap<>();
        int index = 0;
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            kept.put(index++, copied(part.element()));
        }
        for (Added added : marks.added()) {
            Style base = kept.get(added.base());
            if (base == null) {
                part.empty(ofReasons(styles));
            } else {
                part.begin(filled(base.style(), added.marked()));
                for (Element child : base.children()) {
                    part.empty(child);
                }
                part.end(base.style());
            }
        }
        part.end(styles);
    }

    private record Style(Element style, List<Element> children) {}

    private Style copied(Element style) throws IOException {
        List<Element> children = new ArrayList<>();
        part.begin(style);
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            Element child = part.element();
            // Extensions of other programs have names of their own; they stay with the original.
            if (child.name().equals("alignment") || child.name().equals("protection")) {
                children.add(child);
            }
            part.copy(child);
        }
        part.end(style);
        return new Style(style, children);
    }

    private Element filled(Element style, boolean marked) {
        return style.with("fillId", marked ? String.valueOf(marks.fill()) : "0")
                .with("applyFill", marked ? "1" : "0");
    }

    /** Text, with our fill. */
    private Element ofReasons(Element styles) {
        return filled(new Element(styles.beside("xf"), Map.of()), true)
                .with("numFmtId", "49")
                .with("applyNumberFormat", "1")
                .with("fontId", "0")
                .with("borderId", "0")
                .with("xfId", "0");
    }
}
