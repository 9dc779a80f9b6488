package org.zelian.registry.frontend.importing.sheet.reading;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.frontend.importing.sheet.FileFormat;
import org.zelian.registry.frontend.importing.sheet.Gathering;
import org.zelian.registry.frontend.importing.sheet.Notice;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.Workbook;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.csv.CsvReader;
import org.zelian.registry.frontend.importing.sheet.xls.XlsReader;
import org.zelian.registry.frontend.importing.sheet.xlsx.XlsxReader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a spreadsheet: xlsx, xls, or text with separators. What it is follows from its bytes, never
 * from its name.
 */
public final class SheetReader {

    /** The sheet behind the drop-downs of our own templates, which nobody need be told of. */
    public static final String LISTS = "选项";

    private static final Logger LOG = LoggerFactory.getLogger(SheetReader.class);

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
        FileFormat format = Recognition.of(bytes);
        if (format == FileFormat.XLS && bytes.length > limits.old()) {
            throw new WorkbookRefused("OldWorkbooksAreWithinTheirLimit", limits.old() >> 20);
        }
        List<Sheet> sheets = sheets(bytes, name, format);
        sheets.forEach(HomeAddresses::stayOutside);
        return workbook(name, format, sheets);
    }

    private Workbook workbook(String name, FileFormat format, List<Sheet> sheets) {
        // What is told of a sheet is told by its name.
        if (sheets.stream().map(Sheet::name).distinct().count() < sheets.size()) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
        List<Sheet> visible = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.visible()) {
                visible.add(sheet);
            } else if (!sheet.rows().isEmpty() && !sheet.name().equals(LISTS)) {
                notices.add(Notice.of(sheet.name(), "HiddenSheetsAreNotRead", sheet.name()));
            }
        }
        if (visible.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new WorkbookRefused("WorkbooksAreNotEmpty");
        }
        return new Workbook(name, format, visible, notices);
    }

    private List<Sheet> sheets(byte[] bytes, String name, FileFormat format) {
        try {
            return switch (format) {
                case XLSX -> XlsxReader.read(bytes, limits);
                case XLS -> XlsReader.read(bytes, limits);
                case CSV -> List.of(CsvReader.read(bytes, stem(name), new Gathering(limits)));
            };
        } catch (WorkbookRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // Libraries meet broken files with exceptions of every kind.
            LOG.info("A file of {} bytes, {}, cannot be read", bytes.length, format, e);
            throw new WorkbookRefused(e, "WorkbooksAreWhole");
        }
    }

    private static String stem(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
