package org.zelian.registry.frontend.importing.sheet.awkward;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Notice;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Row;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a file, to be compared: {@code 3: 单位名称=…} a row and its values, {@code ! C3 Rule
 * arguments} a fault of a cell, {@code · Rule arguments} a notice, {@code × Rule arguments} a
 * refusal. Sheets not called 名单 stand before their row numbers.
 */
public final class Outcome {

    /** Small enough to be exceeded by small files. */
    public static final SheetLimits LIMITS =
            new SheetLimits(4 << 20, 1 << 20, 16L << 20, 60, 8, 50, 40, 200_000);

    static final String SHEET = "名单";

    private Outcome() {}

    public static List<String> of(AwkwardWorkbook workbook) {
        try {
            return of(read(workbook));
        } catch (WorkbookRefused refused) {
            return List.of("× " + told(refused.rule(), refused.arguments()));
        }
    }

    public static Table read(AwkwardWorkbook workbook) {
        return Table.of(
                new SheetReader(LIMITS).read(workbook.bytes(), workbook.file()), SchoolColumns.ALL);
    }

    private static List<String> of(Table table) {
        List<String> lines = new ArrayList<>();
        table.faults().forEach(fault -> lines.add(fault(fault)));
        for (Row row : table.rows()) {
            lines.add(row(row));
            row.faults().forEach(fault -> lines.add(fault(fault)));
        }
        for (Notice notice : table.notices()) {
            lines.add("· " + told(notice.rule(), notice.arguments()));
        }
        return lines;
    }

    private static String row(Row row) {
        StringBuilder line = new StringBuilder(place(row.sheet())).append(row.number());
        line.append(row.hidden() ? " hidden:" : ":");
        for (Column<?> column : SchoolColumns.ALL) {
            Object value = row.value(column);
            if (value != null) {
                line.append(' ').append(column.header()).append('=').append(value);
            }
        }
        return line.toString();
    }

    private static String fault(Fault fault) {
        return "! "
                + place(fault.sheet())
                + (fault.column() == null ? "" : fault.column())
                + fault.row()
                + " "
                + told(fault.rule(), fault.arguments());
    }

    private static String place(String sheet) {
        return sheet.equals(SHEET) ? "" : sheet + "!";
    }

    private static String told(String rule, List<String> arguments) {
        return (rule + " " + String.join(" | ", arguments)).strip();
    }
}
