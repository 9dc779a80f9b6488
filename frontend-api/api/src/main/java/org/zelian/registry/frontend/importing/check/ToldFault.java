package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.Fault;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Something wrong at a place of a workbook.
 *
 * @param row as a spreadsheet program shows it, from 1
 * @param column in letters; absent for the whole row
 * @param header what the column is called there
 * @param shown what stands in the cell, cut
 * @param message what is wrong and what to do
 */
public record ToldFault(
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String header,
        String shown,
        String rule,
        String message) {

    static ToldFault of(Fault fault, BiFunction<String, List<String>, String> words) {
        return new ToldFault(
                fault.sheet(),
                fault.row(),
                fault.column(),
                fault.header(),
                fault.shown(),
                fault.rule(),
                words.apply(fault.rule(), fault.arguments()));
    }
}
