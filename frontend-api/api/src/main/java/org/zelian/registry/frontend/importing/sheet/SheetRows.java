package org.zelian.registry.frontend.importing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sheet as it is being read. */
public final class SheetRows {

    /** More than any sheet that a person made. */
    private static final int MERGES = 100_000;

    /** Rows of a hidden sheet, among which a header would stand. */
    private static final int FIRST = 20;

    private final Gathering gathering;
    private final int place;
    private final String name;
    private final boolean visible;
    private final List<Open> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private int width;

    SheetRows(Gathering gathering, int place, String name, boolean visible) {
        this.gathering = gathering;
        this.place = place;
        this.name = name;
        this.visible = visible;
    }

    /** A row, its cells from column A on; one that holds nothing is let go. */
    public void row(int number, boolean isHidden, List<SheetCell> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last == 0 || (!visible && rows.size() == FIRST)) {
            return;
        }
        if (last > gathering.limits().columns()) {
            throw new WorkbookRefused(
                    "ColumnsAreWithinTheirLimit", name, gathering.limits().columns());
        }
        gathering.countRow();
        cells.subList(0, last).forEach(gathering::countText);
        width = Math.max(width, last);
        rows.add(new Open(number, isHidden, new ArrayList<>(cells.subList(0, last))));
    }

    /** Cells that are one. */
    public void merge(Merge merge) {
        if (merges.size() == MERGES) {
            throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
        }
        merges.add(merge);
    }

    /** Columns that are hidden, from 0, the last one included. */
    public void hide(int first, int last) {
        for (int i = first; i <= last && i < gathering.limits().columns(); i++) {
            hidden.add(i);
        }
    }

    /** The sheet, complete. What was merged over several rows is put into each of them. */
    public Sheet done() {
        rows.sort(Comparator.comparingInt(Open::number));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).number() == rows.get(i - 1).number()) {
                throw new WorkbookRefused("WorkbooksAreWhole");
            }
        }
        merges.forEach(this::fill);
        List<SheetRow> read =
                rows.stream().map(r -> new SheetRow(r.number(), r.hidden(), r.cells())).toList();
        return new Sheet(place, name, visible, read, hidden, width, merges);
    }

    private void fill(Merge merge) {
        int at = from(merge.firstRow());
        if (at == rows.size() || rows.get(at).number() != merge.firstRow()) {
            return;
        }
        SheetCell first = rows.get(at).cell(merge.firstColumn());
        for (at++; at < rows.size() && rows.get(at).number() <= merge.lastRow(); at++) {
            gathering.countFilled();
            if (!first.isBlank()) {
                gathering.countText(first);
                rows.get(at).set(merge.firstColumn(), first);
            }
        }
    }

    /** The place of the first row with this number or a higher one. */
    private int from(int number) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Open(int number, boolean hidden, List<SheetCell> cells) {

        SheetCell cell(int column) {
            return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
        }

        void set(int column, SheetCell cell) {
            while (cells.size() <= column) {
                cells.add(SheetCell.BLANK);
            }
            cells.set(column, cell);
        }
    }
}
