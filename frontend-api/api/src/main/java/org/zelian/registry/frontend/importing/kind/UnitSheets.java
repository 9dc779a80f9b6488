package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/**
 * 单位: bureaus and schools. Found by credit code, else school code, else name below its superior.
 */
public final class UnitSheets implements SheetKind {

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public String sheet() {
        return "单位";
    }

    @Override
    public List<Column<?>> columns() {
        return UnitColumns.ALL;
    }

    @Override
    public List<List<String>> sample() {
        return List.of(
                row(SampleCity.BUREAU, "区（市）县教育局", SampleCity.TOP, "", "", ""),
                row(
                        SampleCity.FIRST_SCHOOL,
                        "小学",
                        SampleCity.BUREAU,
                        "12510104MB1A0001XD",
                        "2151990001",
                        ""),
                row(SampleCity.MIDDLE_SCHOOL, "初级中学", SampleCity.BUREAU, "", "3151990002", ""),
                row(SampleCity.KINDERGARTEN, "幼儿园", SampleCity.BUREAU, "", "1151990003", ""));
    }

    private static List<String> row(
            String name,
            String kind,
            String superior,
            String creditCode,
            String schoolCode,
            String founded) {
        return List.of(
                name, kind, superior, "锦江区", creditCode, "", schoolCode, "信息中心", "", "", founded);
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        return new UnitJudgement(table, checking).rows();
    }
}
