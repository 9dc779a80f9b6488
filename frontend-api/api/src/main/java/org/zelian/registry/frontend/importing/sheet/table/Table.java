package org.zelian.registry.frontend.importing.sheet.table;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Notice;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetRow;
import org.zelian.registry.frontend.importing.sheet.Workbook;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;
import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A workbook, read by the columns of an import.
 *
 * @param heads of each sheet that has one
 * @param rows of all those sheets, in order; empty where the headers are at fault
 * @param faults of headers: with any of them nothing can be imported
 * @param notices of reading the file too
 */
public record Table(
        Workbook workbook,
        List<Column<?>> columns,
        List<Head> heads,
        List<Row> rows,
        List<Fault> faults,
        List<Notice> notices) {

    /** The sheet with explanations in our own templates. */
    public static final String EXPLANATIONS = "填写说明";

    public Table {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    /**
     * Reads a workbook.
     *
     * @throws WorkbookRefused where no sheet has a header
     */
    public static Table of(Workbook workbook, List<Column<?>> columns) {
        Heads finding = new Heads(columns);
        List<Head> heads = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Notice> notices = new ArrayList<>(workbook.notices());
        for (Sheet sheet : workbook.sheets()) {
            Head head = isExplanations(sheet, workbook) ? null : finding.of(sheet);
            if (head == null) {
                tellUnread(sheet, notices);
            } else {
                heads.add(head);
                Body body = new Body(head);
                for (SheetRow row : body.rows()) {
                    rows.add(new Row(head, row, columns));
                }
                notices.addAll(body.notices());
            }
        }
        if (heads.isEmpty()) {
            throw new WorkbookRefused("HeadersAreFound", wanted(columns));
        }
        notices.addAll(finding.notices);
        List<Row> read = finding.faults.isEmpty() ? rows : List.of();
        return new Table(workbook, columns, heads, read, finding.faults, notices);
    }

    /** Its examples may be called as columns are: 信息系统. */
    private static boolean isExplanations(Sheet sheet, Workbook workbook) {
        return sheet.name().equals(EXPLANATIONS) && workbook.sheets().size() > 1;
    }

    private static void tellUnread(Sheet sheet, List<Notice> notices) {
        if (!sheet.name().equals(EXPLANATIONS) && !sheet.rows().isEmpty()) {
            notices.add(Notice.of(sheet.name(), "SheetsWithoutHeadersAreNotRead", sheet.name()));
        }
    }

    private static String wanted(List<Column<?>> columns) {
        List<Column<?>> required = columns.stream().filter(Column::required).toList();
        return (required.isEmpty() ? columns : required)
                .stream().map(Column::header).collect(Collectors.joining("、"));
    }
}
