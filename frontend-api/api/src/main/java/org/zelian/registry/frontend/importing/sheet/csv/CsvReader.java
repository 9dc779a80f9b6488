package org.zelian.registry.frontend.importing.sheet.csv;

import org.zelian.registry.frontend.importing.sheet.Gathering;
import org.zelian.registry.frontend.importing.sheet.Harmless;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;
import org.zelian.registry.frontend.importing.sheet.SheetRows;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text with separators as one sheet, named as the file is. */
public final class CsvReader {

    /** Text that a program writes so that another takes it for text. */
    private static final Pattern KEPT = Pattern.compile("=\"([^\"]*)\"");

    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

    private CsvReader() {}

    /**
     * The file's only sheet.
     *
     * @param name of the sheet
     * @throws WorkbookRefused where it is other text, or none
     */
    public static Sheet read(byte[] bytes, String name, Gathering gathering) {
        String text = CsvText.of(bytes).text();
        OtherText.judge(text);
        Separators separators = Separators.of(text);
        CsvRecords records = new CsvRecords(text, separators.separator(), separators.from());
        SheetRows rows = gathering.sheet(0, name, true);
        while (records.hasNext()) {
            List<SheetCell> cells = new ArrayList<>();
            records.next().fields().forEach(field -> cells.add(cell(field)));
            rows.row(records.number(), false, cells);
        }
        return rows.done();
    }

    private static SheetCell cell(String field) {
        if (field.isEmpty()) {
            return SheetCell.BLANK;
        }
        Matcher kept = KEPT.matcher(field);
        if (kept.matches()) {
            return SheetCell.typed(kept.group(1));
        }
        if (ERROR.matcher(field).matches()) {
            return SheetCell.of(Kind.ERROR, field, false);
        }
        String meant = Harmless.read(field);
        return meant.startsWith("=")
                ? SheetCell.of(Kind.UNCALCULATED, meant, true)
                : SheetCell.typed(meant);
    }
}
