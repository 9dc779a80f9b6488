package org.zelian.registry.query.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeIntroduced;
import org.zelian.registry.contract.parameter.ParameterEvent.CodeWithdrawn;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.views.parameter.CodeView;

import java.time.LocalDate;

/**
 * A code of a table.
 *
 * @param until last day in force, where known
 */
record CodeState(
        String table,
        String code,
        String label,
        int order,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String succeededBy,
        Source source) {

    static CodeState of(CodeIntroduced e, LocalDate day) {
        return new CodeState(
                e.table(),
                e.code(),
                e.label(),
                e.order(),
                day,
                e.until(),
                e.succeededBy(),
                e.source());
    }

    CodeState withdrawn(CodeWithdrawn e, LocalDate day) {
        LocalDate lastDay = day.minusDays(1);
        return new CodeState(
                table,
                code,
                label,
                order,
                from,
                until == null || lastDay.isBefore(until) ? lastDay : until,
                e.succeededBy() == null ? succeededBy : e.succeededBy(),
                source);
    }

    CodeView view(long version) {
        return new CodeView(table, code, version, label, order, from, until, succeededBy, source);
    }
}
