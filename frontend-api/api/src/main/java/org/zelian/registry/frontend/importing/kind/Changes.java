package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tells what differs, column by column.
 *
 * @param told what each column shows of the facts
 */
public record Changes<F>(List<Told<F>> told) {

    public Changes {
        told = List.copyOf(told);
    }

    /** What a column shows of the facts; empty for nothing. */
    public record Told<F>(Column<?> column, Function<F, String> shown) {}

    /** To begin with. */
    public static <F> Changes<F> none() {
        return new Changes<>(List.of());
    }

    /** One more column. */
    public Changes<F> and(Column<?> column, Function<F, String> shown) {
        List<Told<F>> more = new ArrayList<>(told);
        more.add(new Told<>(column, shown));
        return new Changes<>(more);
    }

    /** In the columns' order. */
    public List<CellChange> between(F before, F after) {
        List<CellChange> changes = new ArrayList<>();
        for (Told<F> each : told) {
            String was = each.shown().apply(before);
            String is = each.shown().apply(after);
            if (!was.equals(is)) {
                changes.add(new CellChange(each.column().header(), was, is));
            }
        }
        return changes;
    }

    /** Empty for nothing. */
    public static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
