package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.table.Row;

import java.util.Comparator;
import java.util.List;

/**
 * A row, and what was found of it.
 *
 * @param steps what it asks for, in order; only where something is added or changed
 * @param faults only where it is wrong, and then at least one; from left to right, what is wrong
 *     with the row as a whole at the end
 * @param changes only where something is changed
 */
public record JudgedRow(
        Row row,
        RowOutcome outcome,
        List<RowStep> steps,
        List<Fault> faults,
        List<CellChange> changes) {

    private static final Comparator<Fault> LEFT_TO_RIGHT =
            Comparator.comparing(
                    Fault::column, Comparator.nullsLast(Comparator.comparingInt(Letters::column)));

    public JudgedRow {
        steps = List.copyOf(steps);
        faults = faults.stream().sorted(LEFT_TO_RIGHT).toList();
        changes = List.copyOf(changes);
    }

    /** 新增. */
    public static JudgedRow added(Row row, List<RowStep> steps) {
        return new JudgedRow(row, RowOutcome.ADDED, steps, List.of(), List.of());
    }

    /** 更新. */
    public static JudgedRow changed(Row row, List<RowStep> steps, List<CellChange> changes) {
        return new JudgedRow(row, RowOutcome.CHANGED, steps, List.of(), changes);
    }

    /** 不变. */
    public static JudgedRow unchanged(Row row) {
        return new JudgedRow(row, RowOutcome.UNCHANGED, List.of(), List.of(), List.of());
    }

    /** 错误. */
    public static JudgedRow wrong(Row row, List<Fault> faults) {
        return new JudgedRow(row, RowOutcome.WRONG, List.of(), faults, List.of());
    }
}
