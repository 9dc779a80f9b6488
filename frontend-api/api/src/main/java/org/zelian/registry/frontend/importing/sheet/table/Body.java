package org.zelian.registry.frontend.importing.sheet.table;

import org.zelian.registry.frontend.importing.sheet.Notice;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetRow;
import org.zelian.registry.frontend.importing.sheet.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows below a header that are the import's, and what is told of the others. */
final class Body {

    private static final Pattern TOTAL = Pattern.compile("(合|小|总|共|累)\\s*计\\s*[:：]?\\s*([(（【].*)?");

    /** How a form on paper ends. */
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "(注|备注|说明|填表说明|填报说明|填表人?|填报人?|制表人?|审核人?|负责人|联系人|填表日期|填报日期|日期|填表单位|填报单位|联系电话|电话)"
                            + "\\s*\\d?\\s*[:：、.．].*",
                    Pattern.DOTALL);

    /** Where a total or a footnote calls itself one. */
    private static final int FIRST_CELLS = 3;

    private final Head head;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private final List<Integer> footnotes = new ArrayList<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final List<Integer> empty = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();

    Body(Head head) {
        this.head = head;
        for (SheetRow row : head.sheet().rows()) {
            if (row.number() > head.row()) {
                sort(row);
            }
        }
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        tell("TotalRowsAreNotRead", totals, notices);
        tell("FootnotesAreNotRead", footnotes, notices);
        tell("RepeatedHeadersAreNotRead", repeated, notices);
        tell("RowsWithNothingToReadAreSkipped", empty, notices);
        tell("HiddenRowsAreRead", hidden, notices);
        return notices;
    }

    private void sort(SheetRow row) {
        if (isHeaderAgain(row)) {
            repeated.add(row.number());
        } else if (isTotal(row)) {
            totals.add(row.number());
        } else if (isFootnote(row)) {
            footnotes.add(row.number());
        } else if (hasNothing(row)) {
            empty.add(row.number());
        } else {
            rows.add(row);
            if (row.hidden()) {
                hidden.add(row.number());
            }
        }
    }

    private boolean isHeaderAgain(SheetRow row) {
        return head.places().stream()
                .filter(place -> place >= 0)
                .allMatch(
                        place ->
                                Spelling.key(row.cell(place).text())
                                        .equals(Spelling.key(head.headers().get(place))));
    }

    private boolean hasNothing(SheetRow row) {
        return head.places().stream().allMatch(place -> place < 0 || row.cell(place).isBlank());
    }

    private static boolean isTotal(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(FIRST_CELLS)
                .anyMatch(cell -> TOTAL.matcher(cell.text()).matches());
    }

    private static boolean isFootnote(SheetRow row) {
        List<SheetCell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() <= FIRST_CELLS
                && filled.stream().allMatch(cell -> FOOTNOTE.matcher(cell.text()).matches());
    }

    private void tell(String rule, List<Integer> numbers, List<Notice> notices) {
        if (!numbers.isEmpty()) {
            notices.add(Notice.of(head.sheet().name(), rule, RowNumbers.of(numbers)));
        }
    }
}
