package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportKind;

import java.util.List;
import java.util.UUID;

/**
 * A check, and how far it has come.
 *
 * @param workbook name of the file
 * @param checkedRows of {@code rows}; both 0 while it is read
 * @param counts all 0 until it is checked
 * @param problem only where it is refused
 * @param headFaults with any of them nothing can be imported
 * @param imported once confirmed
 */
public record ImportCheckView(
        UUID id,
        UnitId unit,
        ImportKind kind,
        String workbook,
        CheckPhase phase,
        int checkedRows,
        int rows,
        ImportCounts counts,
        @Nullable ToldProblem problem,
        List<ToldFault> headFaults,
        List<ToldNotice> notices,
        @Nullable ImportId imported) {

    public ImportCheckView {
        headFaults = List.copyOf(headFaults);
        notices = List.copyOf(notices);
    }
}
