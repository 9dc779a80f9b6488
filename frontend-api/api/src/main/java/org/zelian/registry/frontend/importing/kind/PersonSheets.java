package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/** 人员. Found by number, else by unit and name, and by mobile where several are called so. */
public final class PersonSheets implements SheetKind {

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public String sheet() {
        return "人员";
    }

    @Override
    public List<Column<?>> columns() {
        return PersonColumns.ALL;
    }

    @Override
    public List<List<String>> sample() {
        return List.of(
                row(SampleCity.FIRST_SCHOOL, "张示例", "13800000001", "zhang@example.cn"),
                row(SampleCity.FIRST_SCHOOL, "李示例", "13800000002", "li@example.cn"),
                row(SampleCity.FIRST_SCHOOL, "王示例", "13800000003", "wang@example.cn"),
                row(SampleCity.MIDDLE_SCHOOL, "赵示例", "13800000004", "zhao@example.cn"),
                row(SampleCity.MIDDLE_SCHOOL, "钱示例", "13800000005", "qian@example.cn"),
                row(SampleCity.KINDERGARTEN, "孙示例", "13800000006", ""));
    }

    private static List<String> row(String unit, String name, String mobile, String email) {
        return List.of(unit, name, mobile, email, "", "", "", "");
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        return new PersonJudgement(table, checking).rows();
    }
}
