package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.NumberFormat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each style of a workbook shows numbers. */
record Formats(List<NumberFormat> byStyle) {

    static Formats of(Parts parts, @Nullable String part) throws IOException {
        Map<Integer, NumberFormat> own = new HashMap<>();
        List<NumberFormat> byStyle = new ArrayList<>();
        if (part != null) {
            try (InputStream in = parts.part(part)) {
                Xml xml = new Xml(in);
                while (xml.nextStart()) {
                    switch (xml.name()) {
                        case "numFmt" ->
                                own.put(
                                        xml.number("numFmtId", -1),
                                        NumberFormat.of(xml.attribute("formatCode", "")));
                        case "cellXfs" -> styles(xml, own, byStyle);
                        default -> {}
                    }
                }
            }
        }
        return new Formats(byStyle);
    }

    private static void styles(
            Xml xml, Map<Integer, NumberFormat> own, List<NumberFormat> byStyle) {
        while (xml.nextChild()) {
            int id = xml.number("numFmtId", 0);
            byStyle.add(own.getOrDefault(id, NumberFormat.known(id)));
            xml.skip();
        }
    }

    NumberFormat of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
    }
}
