package org.zelian.registry.frontend.importing.kind.grading;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.kind.target.RowByRow;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/**
 * 存量定级: a row records what a system was graded before, or puts right what nobody has accepted yet.
 * A list brings no scans: they are brought on the page, before the grading is accepted.
 */
public final class ExistingGradingsSheet implements SheetKind {

    @Override
    public ImportKind kind() {
        return ImportKind.EXISTING_GRADINGS;
    }

    @Override
    public String sheet() {
        return "存量定级";
    }

    @Override
    public List<Column<?>> columns() {
        return GradingColumns.ALL;
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        GradingJudgement judgement = new GradingJudgement(checking);
        return RowByRow.judged(table, checking, judgement::of);
    }
}
