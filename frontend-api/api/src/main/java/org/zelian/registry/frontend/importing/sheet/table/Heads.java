package org.zelian.registry.frontend.importing.sheet.table;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.Merge;
import org.zelian.registry.frontend.importing.sheet.Notice;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetRow;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.HeaderNames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the header of each sheet: the row, among the first, that names most columns. */
final class Heads {

    /** Rows with something in them that are looked at: titles and notes stand above a header. */
    private static final int FIRST = 20;

    /** Columns of a sheet of the old format, one left for reasons. */
    private static final int WIDEST = 255;

    /** Columns that number the rows, on paper. */
    private static final Set<String> NUMBERING = Set.of("序号", "序", "编号", "no", "行号");

    private static final String REASONS = Spelling.key(Head.REASONS);

    private final List<Column<?>> columns;
    private final HeaderNames names;
    final List<Fault> faults = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();

    Heads(List<Column<?>> columns) {
        this.columns = columns;
        this.names = new HeaderNames(columns);
    }

    /** The sheet's header; null where none names two of the columns. */
    @Nullable Head of(Sheet sheet) {
        SheetRow best = null;
        int most = Math.min(2, columns.size()) - 1;
        for (SheetRow row : sheet.rows().subList(0, Math.min(FIRST, sheet.rows().size()))) {
            int named = named(row);
            if (named > most) {
                most = named;
                best = row;
            }
        }
        return best == null ? null : head(sheet, best);
    }

    private int named(SheetRow row) {
        Set<Integer> named = new HashSet<>();
        for (SheetCell cell : row.cells()) {
            named.add(column(cell));
        }
        named.remove(-1);
        return named.size();
    }

    private int column(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.TEXT ? names.column(cell.text()) : -1;
    }

    private Head head(Sheet sheet, SheetRow row) {
        Integer[] places = new Integer[columns.size()];
        Arrays.fill(places, -1);
        List<String> headers = row.cells().stream().map(SheetCell::text).toList();
        List<String> unused = new ArrayList<>();
        int reasons = free(sheet, row.number());
        for (int i = 0; i < headers.size(); i++) {
            int column = column(row.cell(i));
            String key = Spelling.key(Spelling.withoutBrackets(headers.get(i)));
            if (key.startsWith(REASONS)) {
                reasons = i;
            } else if (column < 0 && !headers.get(i).isEmpty() && !NUMBERING.contains(key)) {
                unused.add(Letters.of(i) + " 列“" + shown(headers.get(i)) + "”");
            } else if (column >= 0 && places[column] >= 0) {
                faults.add(twice(sheet, row, headers, column, places[column], i));
            } else if (column >= 0) {
                places[column] = i;
            }
        }
        missing(sheet, row, places);
        tell(sheet, unused, places);
        return new Head(sheet, row.number(), headers, List.of(places), reasons);
    }

    /** The first column that holds nothing from the header on, and that no merged cell covers. */
    private static int free(Sheet sheet, int row) {
        int free = sheet.width();
        for (Merge merge : sheet.merges()) {
            // A row that is one cell from end to end is a heading, and reasons are not its own.
            if (merge.lastRow() >= row && merge.lastColumn() < WIDEST) {
                free = Math.max(free, merge.lastColumn() + 1);
            }
        }
        return free;
    }

    private Fault twice(
            Sheet sheet, SheetRow row, List<String> headers, int column, int first, int second) {
        String one = headers.get(first);
        String other = headers.get(second);
        boolean same = Spelling.key(one).equals(Spelling.key(other));
        List<String> arguments =
                same
                        ? List.of(shown(one), Letters.of(first), Letters.of(second))
                        : List.of(
                                columns.get(column).header(),
                                Letters.of(first) + " 列“" + shown(one) + "”",
                                Letters.of(second) + " 列“" + shown(other) + "”");
        return new Fault(
                sheet.name(),
                row.number(),
                Letters.of(second),
                shown(other),
                other,
                same ? "HeadersAreGivenOnce" : "ColumnsHaveOneHeader",
                arguments);
    }

    private void missing(Sheet sheet, SheetRow row, Integer[] places) {
        for (int i = 0; i < places.length; i++) {
            String header = columns.get(i).header();
            if (places[i] < 0 && columns.get(i).required()) {
                faults.add(
                        new Fault(
                                sheet.name(),
                                row.number(),
                                null,
                                header,
                                "",
                                "RequiredColumnsAreThere",
                                List.of(header)));
            }
        }
    }

    private void tell(Sheet sheet, List<String> unused, Integer[] places) {
        if (!unused.isEmpty()) {
            notices.add(
                    Notice.of(sheet.name(), "UnknownColumnsAreNotRead", String.join("、", unused)));
        }
        List<String> hidden =
                Arrays.stream(places)
                        .filter(sheet.hiddenColumns()::contains)
                        .sorted()
                        .map(Letters::of)
                        .toList();
        if (!hidden.isEmpty()) {
            notices.add(Notice.of(sheet.name(), "HiddenColumnsAreRead", String.join("、", hidden)));
        }
    }

    private static String shown(String header) {
        return Spelling.cut(header.replace('\n', ' '), Fault.SHOWN);
    }
}
