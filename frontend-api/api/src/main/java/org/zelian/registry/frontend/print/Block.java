package org.zelian.registry.frontend.print;

import java.util.List;

/** What a document is made of, from top to bottom. */
public sealed interface Block {

    /** The document's name, large and centred. */
    record Title(String text) implements Block {}

    /** Begins a part; {@code level} 1 is the highest. */
    record Heading(int level, String text) implements Block {}

    /** Running text; each line of it is a paragraph. */
    record Text(String text) implements Block {}

    /**
     * A table.
     *
     * @param widths of its columns, in proportion
     * @param rows from top to bottom; a cell that spans rows is in the first of them only
     */
    record Grid(List<Integer> widths, List<List<Cell>> rows) implements Block {

        public Grid {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
