package org.zelian.registry.frontend.importing.sheet.column;

import org.zelian.registry.frontend.importing.sheet.SheetCell;

import java.util.List;
import java.util.function.Function;

/**
 * Makes a value of a cell that holds something.
 *
 * @param choices what may be written, where only that may; else empty
 * @param reading throws {@link org.zelian.registry.contract.InvalidValue} by the rule that the cell
 *     breaks. Never asked about a blank cell or an error
 */
public record Parser<T>(Shape shape, List<String> choices, Function<SheetCell, T> reading) {

    public Parser {
        choices = List.copyOf(choices);
    }

    /** Where anything may be written. */
    public static <T> Parser<T> of(Shape shape, Function<SheetCell, T> reading) {
        return new Parser<>(shape, List.of(), reading);
    }
}
