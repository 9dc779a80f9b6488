package org.zelian.registry.frontend.importing.check;

import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/**
 * What a check found. Cells are not kept: a large workbook holds many.
 *
 * @param table the workbook's headers, without its rows
 * @param plan what the rows ask for, as {@code PlanLines}; empty for nothing
 * @param headFaults with any of them nothing is imported
 * @param faults of headers and rows
 */
record CheckResult(
        Table table,
        List<CheckedRow> rows,
        ImportCounts counts,
        Bytes plan,
        List<ToldFault> headFaults,
        List<ToldNotice> notices,
        List<Fault> faults) {}
