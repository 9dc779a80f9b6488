package org.zelian.registry.views.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.parameter.Source;

import java.time.LocalDate;

/**
 * A code of a table on a day.
 *
 * @param version entries of the table's stream
 * @param until last day in force, where known
 */
public record CodeView(
        String table,
        String code,
        long version,
        String label,
        int order,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String succeededBy,
        Source source) {}
