package org.zelian.registry.frontend.importing.kind.filing;

import static org.zelian.registry.frontend.importing.kind.SampleCity.FIRST_SCHOOL;
import static org.zelian.registry.frontend.importing.kind.SampleCity.MIDDLE_SCHOOL;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.kind.Checking;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowByRow;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.kind.protectiontarget.TargetSamples;
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
    public List<List<String>> sample() {
        return List.of(
                row(FIRST_SCHOOL, TargetSamples.PORTAL, "51019900001-00001", "第二级", ""),
                row(
                        MIDDLE_SCHOOL,
                        TargetSamples.RECORDS,
                        "51019900002-00001",
                        "第三级",
                        "2028-12-31"));
    }

    private static List<String> row(
            String school, String system, String number, String level, String extended) {
        return List.of(
                school, "", system, number, level, "2023-10-14", "示例市公安局示例区分局", "2007版", extended);
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        FilingJudgement judgement = new FilingJudgement(checking);
        return RowByRow.judged(table, checking, judgement::of);
    }
}
