package org.zelian.registry.frontend.importing.sheet;

import java.util.List;
import java.util.Set;

/**
 * A sheet of a workbook.
 *
 * @param place among all sheets of its file, from 0, those not read included
 * @param visible whether a person sees it who opens the file
 * @param rows those that hold something, from above to below
 * @param hiddenColumns those that are hidden, from 0
 * @param width columns up to the last that holds something
 * @param merges what was merged out of several cells
 */
public record Sheet(
        int place,
        String name,
        boolean visible,
        List<SheetRow> rows,
        Set<Integer> hiddenColumns,
        int width,
        List<Merge> merges) {

    public Sheet {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merges = List.copyOf(merges);
    }
}
