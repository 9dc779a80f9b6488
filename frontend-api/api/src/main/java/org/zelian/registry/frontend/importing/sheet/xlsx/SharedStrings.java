package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that cells share, each one cell for all of them. */
record SharedStrings(List<SheetCell> cells) {

    /** A character that XML cannot hold, or a text that looks like one: _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Characters of all of them: as many as all cells may have. */
    static SharedStrings of(Parts parts, @Nullable String part, int limit) throws IOException {
        List<SheetCell> cells = new ArrayList<>();
        if (part != null) {
            long characters = 0;
            try (InputStream in = parts.part(part)) {
                Xml xml = new Xml(in);
                while (xml.nextStart()) {
                    if (xml.name().equals("si")) {
                        String text = rich(xml);
                        characters += text.length();
                        if (characters > limit || cells.size() > limit / 8) {
                            throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
                        }
                        cells.add(SheetCell.typed(text));
                    }
                }
            }
        }
        return new SharedStrings(cells);
    }

    /** The cell with a text, by its number. */
    SheetCell cell(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            if (index >= 0 && index < cells.size()) {
                return cells.get(index);
            }
        } catch (NumberFormatException e) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
        throw new WorkbookRefused("WorkbooksAreWhole");
    }

    /** Text in runs of several looks, without the readings that may stand above it. */
    static String rich(Xml xml) {
        StringBuilder text = new StringBuilder();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> text.append(rich(xml));
                default -> xml.skip();
            }
        }
        return plain(text.toString());
    }

    static String plain(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        code ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(code.group(1), 16))));
    }
}
