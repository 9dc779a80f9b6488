package org.zelian.registry.frontend.importing.sheet.reading;

import org.zelian.registry.frontend.importing.sheet.FileFormat;
import org.zelian.registry.frontend.importing.sheet.Gathering;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.Workbook;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.csv.CsvReader;

import java.util.List;

/**
 * Reads a spreadsheet: xlsx, xls, or text with separators. What it is follows from its bytes, never
 * from its name.
 */
public final class SheetReader {

    private final SheetLimits limits;

    public SheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * What the file holds.
     *
     * @param name as the sender calls it
     * @throws WorkbookRefused where it is none of these, is locked, broken, too large, carries
     *     macros or where people live
     */
    public Workbook read(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw new WorkbookRefused("WorkbooksAreNotEmpty");
        }
        if (bytes.length > limits.bytes()) {
            throw new WorkbookRefused("WorkbooksAreWithinTheirLimit", limits.bytes() >> 20);
        }
        Sheet sheet = CsvReader.read(bytes, stem(name), new Gathering(limits));
        HomeAddresses.stayOutside(sheet);
        return new Workbook(name, FileFormat.CSV, List.of(sheet), List.of());
    }

    private static String stem(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
