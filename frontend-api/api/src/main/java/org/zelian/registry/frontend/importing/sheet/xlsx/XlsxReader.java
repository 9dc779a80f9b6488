package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.zelian.registry.frontend.importing.sheet.Gathering;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.SheetRows;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.xlsx.Contents.Tab;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads xlsx, transitional or strict. */
public final class XlsxReader {

    private XlsxReader() {}

    /**
     * All sheets of cells.
     *
     * @throws IOException where the package is broken
     * @throws WorkbookRefused by name, for everything else
     */
    public static List<Sheet> read(byte[] bytes, SheetLimits limits) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        Gathering gathering = new Gathering(limits);
        try (Parts parts = Parts.open(bytes, limits)) {
            Contents contents = Contents.of(parts);
            SharedStrings strings =
                    SharedStrings.of(parts, contents.strings(), limits.characters());
            Formats formats = Formats.of(parts, contents.styles());
            for (int place = 0; place < contents.sheets().size(); place++) {
                Tab tab = contents.sheets().get(place);
                if (tab.part() == null) {
                    continue;
                }
                SheetRows rows = gathering.sheet(place, tab.name(), tab.visible());
                try (InputStream in = parts.part(tab.part())) {
                    new SheetPart(new Xml(in), strings, formats, contents.dates(), rows).read();
                }
                sheets.add(rows.done());
            }
        }
        return sheets;
    }
}
