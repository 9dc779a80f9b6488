package org.zelian.registry.frontend.importing.sheet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something wrong at a place of a file.
 *
 * @param sheet its name
 * @param row as a spreadsheet program shows it, from 1
 * @param column in letters, as a spreadsheet program shows it; null for the whole row
 * @param header what the column is called there, or would be if it were there
 * @param shown what stands in the cell, cut
 * @param rule a sentence that must be true, by name
 * @param arguments what the rule's sentence mentions, in its order
 */
public record Fault(
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String header,
        String shown,
        String rule,
        List<String> arguments) {

    /** Characters of a value that are shown. */
    public static final int SHOWN = 40;

    public Fault {
        shown = Spelling.cut(shown, SHOWN);
        arguments = arguments.stream().map(argument -> Spelling.cut(argument, 200)).toList();
    }
}
