package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Parsed;
import org.zelian.registry.frontend.importing.sheet.table.Row;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a row says, over what the registry has: a blank cell changes nothing. */
public final class Merging {

    private final Row row;
    private final List<Fault> faults;

    /**
     * @param faults of the row; more are added
     */
    public Merging(Row row, List<Fault> faults) {
        this.row = row;
        this.faults = faults;
    }

    /** What the cell says, else what is known. */
    public <T> @Nullable T said(Column<T> column, @Nullable T known) {
        T value = row.value(column);
        return value == null ? known : value;
    }

    /** The same of what cannot do without; nothing, and a fault, where neither says it. */
    public <T> @Nullable T needed(Column<T> column, @Nullable T known) {
        return needed(column, known, "WhatIsNewIsSaidInFull");
    }

    /** The words for 其他, where it was chosen. */
    public @Nullable String words(boolean chosen, Column<String> column, @Nullable String known) {
        return chosen ? needed(column, known, "OtherIsExplained") : null;
    }

    private <T> @Nullable T needed(Column<T> column, @Nullable T known, String rule) {
        T value = said(column, known);
        if (value == null && row.cell(column) instanceof Parsed.Blank<T>) {
            wrong(column, rule);
        }
        return value;
    }

    /** A value made of several cells; nothing, and a fault, where they contradict each other. */
    public <P> @Nullable P made(Column<?> at, Supplier<P> part) {
        return made(rule -> at, part);
    }

    /** The same, where the rule that is broken tells which cell is at fault. */
    public <P> @Nullable P made(Function<String, Column<?>> at, Supplier<P> part) {
        try {
            return part.get();
        } catch (InvalidValue e) {
            wrong(at.apply(e.rule()), e.rule(), e.arguments().toArray());
            return null;
        }
    }

    public void wrong(Column<?> column, String rule, Object... arguments) {
        faults.add(row.fault(column, rule, arguments));
    }

    public boolean isWrong() {
        return !faults.isEmpty();
    }

    public Row row() {
        return row;
    }

    public List<Fault> faults() {
        return faults;
    }
}
