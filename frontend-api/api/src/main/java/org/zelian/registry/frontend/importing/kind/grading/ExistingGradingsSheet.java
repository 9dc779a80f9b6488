package org.zelian.registry.frontend.importing.kind.grading;

import static org.zelian.registry.frontend.importing.kind.SampleCity.BUREAU;
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
    public List<List<String>> sample() {
        return List.of(
                row(FIRST_SCHOOL, TargetSamples.PORTAL, "第二级", "第二级", "第二级"),
                row(FIRST_SCHOOL, TargetSamples.OFFICE, "S1A1G1", "", ""),
                row(MIDDLE_SCHOOL, TargetSamples.RECORDS, "S3A2G3", "", ""));
    }

    private static List<String> row(
            String school, String system, String level, String information, String service) {
        return List.of(
                school,
                "",
                system,
                level,
                information,
                service,
                "2023-09-04",
                "2023-09-12",
                "2023-09-20",
                BUREAU,
                "示教〔2023〕18号",
                "原版");
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        GradingJudgement judgement = new GradingJudgement(checking);
        return RowByRow.judged(table, checking, judgement::of);
    }
}
