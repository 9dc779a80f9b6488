package org.zelian.registry.frontend.importing.sheet;

import java.util.Map;
import java.util.Set;

/**
 * What is to be written beside the rows of a sheet.
 *
 * @param place of the sheet among all of its file, from 0
 * @param header row of the header, as a spreadsheet program shows it
 * @param column where the reasons go, from 0
 * @param title of that column
 * @param texts by row; the other rows below the header get none
 * @param faulty columns, from 0, by row
 */
public record Reasons(
        int place,
        int header,
        int column,
        String title,
        Map<Integer, String> texts,
        Map<Integer, Set<Integer>> faulty) {

    /** Characters that a spreadsheet program keeps in a cell. */
    private static final int CELL = 32_000;

    public Reasons {
        texts = Map.copyOf(texts);
        faulty = Map.copyOf(faulty);
    }

    /** What stands in their column; empty for nothing. */
    public String text(int row) {
        return Spelling.cut(row == header ? title : texts.getOrDefault(row, ""), CELL);
    }

    public boolean isFaulty(int row, int column) {
        return faulty.getOrDefault(row, Set.of()).contains(column);
    }
}
