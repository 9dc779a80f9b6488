package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowByRow;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/** 等级保护对象: a row registers a system or describes it anew. Found by operator and name. */
public final class TargetsSheet implements SheetKind {

    @Override
    public ImportKind kind() {
        return ImportKind.TARGETS;
    }

    @Override
    public String sheet() {
        return "等级保护对象";
    }

    @Override
    public List<Column<?>> columns() {
        return TargetColumns.ALL;
    }

    @Override
    public List<List<String>> sample() {
        return TargetSamples.ROWS;
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        TargetJudgement judgement = new TargetJudgement(checking);
        return RowByRow.judged(table, checking, judgement::of);
    }
}
