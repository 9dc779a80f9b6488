package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.DateSystem;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.xlsx.Relations.Relation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a workbook is made of.
 *
 * @param sheets in the order of their tabs
 * @param strings the part with texts that cells share; null for none
 * @param styles the part that says how cells look; null for none
 */
record Contents(
        DateSystem dates, List<Tab> sheets, @Nullable String strings, @Nullable String styles) {

    /**
     * A sheet.
     *
     * @param part its name; null where it is no sheet of cells
     */
    record Tab(String name, @Nullable String part, boolean visible) {}

    /**
     * Of a package.
     *
     * @throws WorkbookRefused where it is none, or runs something by itself
     */
    static Contents of(Parts parts) throws IOException {
        String workbook = Relations.of(parts, "").first("officeDocument");
        ContentTypes types = ContentTypes.of(parts);
        types.judge(workbook);
        if (workbook == null || !parts.has(workbook)) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
        Relations relations = Relations.of(parts, workbook);
        DateSystem dates = DateSystem.FROM_1900;
        List<Tab> tabs = new ArrayList<>();
        try (InputStream in = parts.part(workbook)) {
            Xml xml = new Xml(in);
            while (xml.nextStart()) {
                if (xml.name().equals("workbookPr") && xml.is("date1904")) {
                    dates = DateSystem.FROM_1904;
                } else if (xml.name().equals("sheet")) {
                    tabs.add(tab(xml, relations));
                }
            }
        }
        return new Contents(
                dates,
                tabs,
                present(parts, relations.first("sharedStrings")),
                present(parts, relations.first("styles")));
    }

    private static Tab tab(Xml xml, Relations relations) {
        Relation relation = relations.byId(xml.attribute("id", ""));
        if (relation == null) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
        return new Tab(
                xml.attribute("name", ""),
                relation.kind().equals("worksheet") ? relation.target() : null,
                xml.attribute("state", "visible").equals("visible"));
    }

    private static @Nullable String present(Parts parts, @Nullable String part) {
        return part != null && parts.has(part) ? part : null;
    }
}
