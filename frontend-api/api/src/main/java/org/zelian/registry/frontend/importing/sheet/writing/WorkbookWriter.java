package org.zelian.registry.frontend.importing.sheet.writing;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Reasons;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.Workbook;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.csv.CsvWithReasons;
import org.zelian.registry.frontend.importing.sheet.table.Head;
import org.zelian.registry.frontend.importing.sheet.table.Table;
import org.zelian.registry.frontend.importing.sheet.xls.XlsWithReasons;
import org.zelian.registry.frontend.importing.sheet.xlsx.XlsxWithReasons;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Writes what people fill in, and what they get back. */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * An empty workbook (xlsx) to be filled in: one sheet with the headers, and one that explains
     * them.
     *
     * @param sheet its name
     */
    public static void template(String sheet, List<Column<?>> columns, OutputStream out)
            throws IOException {
        Template.write(sheet, columns, List.of(), out);
    }

    /**
     * The same, filled in.
     *
     * @param rows in the order of the columns; what is missing at the end, or empty, stays blank
     */
    public static void filled(
            String sheet, List<Column<?>> columns, List<List<String>> rows, OutputStream out)
            throws IOException {
        Template.write(sheet, columns, rows, out);
    }

    /**
     * The same file again, in the format and the encoding it came in, with a column 错误原因 and, where
     * the format has colours, marks on the cells at fault. What that column held before is
     * replaced.
     *
     * @param original the bytes that were read
     * @param table as they were read
     * @param faults of the table's headers and rows; none for rows that are right
     * @param words what is told of a fault
     * @throws WorkbookRefused where it is too broken to be written again
     */
    public static void withReasons(
            byte[] original,
            Table table,
            List<Fault> faults,
            Function<Fault, String> words,
            OutputStream out)
            throws IOException {
        List<Reasons> reasons =
                table.heads().stream().map(head -> reasons(head, faults, words)).toList();
        switch (table.workbook().format()) {
            case XLSX -> XlsxWithReasons.write(original, SheetLimits.STANDARD, reasons, out);
            case XLS -> xls(original, reasons, out);
            case CSV -> CsvWithReasons.write(original, reasons.getFirst(), out);
        }
    }

    /** The library reads some broken files that it cannot write. */
    private static void xls(byte[] original, List<Reasons> reasons, OutputStream out)
            throws IOException {
        try {
            XlsWithReasons.write(original, reasons, out);
        } catch (RuntimeException e) {
            throw new WorkbookRefused(e, "WorkbooksAreWhole");
        }
    }

    /** What that file is called: its ending is that of what it is. */
    public static String nameWithReasons(Workbook workbook) {
        String name = workbook.name();
        int point = name.lastIndexOf('.');
        String stem = point > 0 ? name.substring(0, point) : name;
        String suffix = "（" + Head.REASONS + "）";
        return (stem.endsWith(suffix) ? stem : stem + suffix) + "." + workbook.format().ending();
    }

    private static Reasons reasons(Head head, List<Fault> faults, Function<Fault, String> words) {
        Told told = new Told(head, words);
        faults.stream()
                .filter(fault -> fault.sheet().equals(head.sheet().name()))
                .forEach(told::add);
        return told.reasons();
    }
}
