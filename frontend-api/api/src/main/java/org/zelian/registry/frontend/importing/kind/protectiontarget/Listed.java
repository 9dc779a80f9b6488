package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Parser;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;
import org.zelian.registry.frontend.importing.sheet.column.Shape;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses, domains and ports, several in a cell; 无 for none. */
final class Listed {

    /** What stands around the host in the address of a page. */
    private static final Pattern PAGE =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://)?([^/:?#\\s]+)(?::\\d+)?(?:[/?#].*)?");

    private Listed() {}

    static Parser<List<String>> addresses() {
        return listed(text -> text);
    }

    /** Of the address of a page, the domain. */
    static Parser<List<String>> domains() {
        return listed(Listed::host);
    }

    /** The protocol in capitals: https/443 is HTTPS/443. */
    static Parser<List<String>> ports() {
        return listed(text -> text.toUpperCase(Locale.ROOT));
    }

    private static Parser<List<String>> listed(Function<String, String> each) {
        Parser<List<String>> several =
                Parsers.several(
                        Parser.of(
                                Shape.TEXT,
                                cell ->
                                        each.apply(
                                                Spelling.halfWidth(cell.text())
                                                        .replaceAll("\\s", ""))));
        return Parser.of(Shape.TEXT, cell -> read(cell, several));
    }

    private static List<String> read(SheetCell cell, Parser<List<String>> several) {
        return Ticked.isNothing(cell.text()) ? List.of() : several.reading().apply(cell);
    }

    private static String host(String text) {
        Matcher page = PAGE.matcher(text);
        return page.matches() ? page.group(1) : text;
    }
}
