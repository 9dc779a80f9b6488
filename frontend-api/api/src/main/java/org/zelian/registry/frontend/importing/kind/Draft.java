package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A judgement of a row while it is being made. */
final class Draft {

    private final Row row;
    private final List<Fault> faults;
    private final List<CellChange> changes = new ArrayList<>();
    private final List<RowStep> steps = new ArrayList<>();

    /** What is wrong with the cells by themselves is wrong already. */
    Draft(Row row) {
        this.row = row;
        this.faults = new ArrayList<>(row.faults());
    }

    Row row() {
        return row;
    }

    <T> @Nullable T value(Column<T> column) {
        return row.value(column);
    }

    boolean isWrong() {
        return !faults.isEmpty();
    }

    void wrong(Column<?> column, String rule, Object... arguments) {
        faults.add(row.fault(column, rule, arguments));
    }

    void wrong(String rule, Object... arguments) {
        faults.add(row.fault(rule, arguments));
    }

    /** A fact that differs; nothing where it does not. */
    void changed(Column<?> column, @Nullable Object before, @Nullable Object after) {
        changes.add(
                new CellChange(
                        column.header(),
                        before == null ? "" : before.toString(),
                        after == null ? "" : after.toString()));
    }

    /** A day of the past or today. */
    @Nullable LocalDate pastDay(Column<LocalDate> column, LocalDate today) {
        LocalDate day = value(column);
        if (day != null && day.isAfter(today)) {
            wrong(column, "FactsAreNotRecordedAhead", day, today);
        }
        return day;
    }

    void step(int wave, @Nullable LocalDate effective, RegistryCommand command) {
        steps.add(new RowStep(wave, effective, command));
    }

    /** How many steps there are so far: the number of the next. */
    int next() {
        return steps.size();
    }

    /** The judgement of a row that brings something new, if it is right. */
    JudgedRow added() {
        return isWrong() ? JudgedRow.wrong(row, faults) : JudgedRow.added(row, steps);
    }

    /** The judgement of a row about something that is there. */
    JudgedRow compared() {
        if (isWrong()) {
            return JudgedRow.wrong(row, faults);
        }
        return steps.isEmpty() ? JudgedRow.unchanged(row) : JudgedRow.changed(row, steps, changes);
    }
}
