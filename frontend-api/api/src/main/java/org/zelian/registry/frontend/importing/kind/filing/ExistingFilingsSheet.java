package org.zelian.registry.frontend.importing.kind.filing;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.kind.target.RowByRow;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/**
 * 存量备案: a row records a system's certificate of before, or puts right what nobody has accepted yet.
 * A list brings no scans: they are brought on the page, before the filing is accepted.
 */
public final class ExistingFilingsSheet implements SheetKind {

    @Override
    public ImportKind kind() {
        return ImportKind.EXISTING_FILINGS;
    }

    @Override
    public String sheet() {
        return "存量备案";
    }

    @Override
    public List<Column<?>> columns() {
        return FilingColumns.ALL;
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        FilingJudgement judgement = new FilingJudgement(checking);
        return RowByRow.judged(table, checking, judgement::of);
    }
}
