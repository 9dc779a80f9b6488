package org.zelian.registry.frontend.print;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text each line of it is a paragraph
 * @param columns how many it spans
 * @param rows how many it spans
 * @param label whether it names what stands beside it
 */
public record Cell(String text, int columns, int rows, boolean label) {

    /** What is asked. */
    public static Cell label(String text) {
        return new Cell(text, 1, 1, true);
    }

    /** What is answered; empty where nothing is. */
    public static Cell of(@Nullable Object answer) {
        return new Cell(answer == null ? "" : answer.toString(), 1, 1, false);
    }

    /** The same, this many columns wide. */
    public Cell across(int wide) {
        return new Cell(text, wide, rows, label);
    }

    /** The same, this many rows high. */
    public Cell down(int high) {
        return new Cell(text, columns, high, label);
    }
}
