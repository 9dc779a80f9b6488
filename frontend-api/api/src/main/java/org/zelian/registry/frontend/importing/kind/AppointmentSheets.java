package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/** 任职: who holds which role of which unit, from when to when, by which paper. */
public final class AppointmentSheets implements SheetKind {

    @Override
    public ImportKind kind() {
        return ImportKind.APPOINTMENTS;
    }

    @Override
    public String sheet() {
        return "任职";
    }

    @Override
    public List<Column<?>> columns() {
        return AppointmentColumns.ALL;
    }

    @Override
    public List<List<String>> sample() {
        return List.of(
                row(SampleCity.FIRST_SCHOOL, "张示例", "第一责任人", "校长"),
                row(SampleCity.FIRST_SCHOOL, "李示例", "直接责任人", "副校长"),
                row(SampleCity.FIRST_SCHOOL, "王示例", "学校网管", "信息中心主任"),
                row(SampleCity.MIDDLE_SCHOOL, "赵示例", "第一责任人", "校长"),
                row(SampleCity.MIDDLE_SCHOOL, "钱示例", "学校网管", "信息技术教师"),
                row(SampleCity.KINDERGARTEN, "孙示例", "第一责任人", "园长"));
    }

    private static List<String> row(String unit, String name, String role, String title) {
        return List.of(
                unit,
                name,
                role,
                SampleCity.TODAY,
                "示教人〔2026〕3号",
                SampleCity.BUREAU,
                SampleCity.TODAY,
                title);
    }

    @Override
    public List<JudgedRow> judge(Table table, Checking checking) {
        return new AppointmentJudgement(table, checking).rows();
    }
}
