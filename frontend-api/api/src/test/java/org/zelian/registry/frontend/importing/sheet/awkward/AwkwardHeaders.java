package org.zelian.registry.frontend.importing.sheet.awkward;

import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.merge;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.row;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.xlsx;

import org.apache.poi.ss.usermodel.Sheet;

import java.util.List;
import java.util.function.Consumer;

/** Headers that are not where or what they should be. */
final class AwkwardHeaders {

    private AwkwardHeaders() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                of(
                        "titles and notes stand above the header",
                        sheet -> {
                            row(sheet, 1, "锦江区学校名单");
                            row(sheet, 2, "填报单位：锦江区教育局", null, "2025年3月");
                            row(sheet, 4, "单位名称", "标识码");
                            row(sheet, 5, "第一小学", "0151000001");
                        },
                        "5: 单位名称=第一小学 学校（机构）标识码=0151000001"),
                of(
                        "headers are broken, starred, wide, and say their units",
                        sheet -> {
                            row(sheet, 1, "＊ 单位\n名称", "学校(机构)\n标识码（10位）", "成 立 日 期：", "学生人数【人】");
                            row(sheet, 2, "第一小学", "0151000001", "2025-3-1", 12);
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001 成立日期=2025-03-01 学生人数=12"),
                of(
                        "columns are called otherwise and stand otherwise",
                        sheet -> {
                            row(sheet, 1, "手机", "办学类型", "学校代码", "校名");
                            row(sheet, 2, "13800000000", "完全小学", "0151000001", "第一小学");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001 单位类型=PRIMARY 联系电话=13800000000"),
                of(
                        "columns that nobody asked for",
                        sheet -> {
                            row(sheet, 1, "序号", "单位名称", "标识码", "校长姓名", "备注");
                            row(sheet, 2, 1, "第一小学", "0151000001", "甲", "乙");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "· UnknownColumnsAreNotRead D 列“校长姓名”、E 列“备注”"),
                of(
                        "a header twice",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "联系电话", "联系电话");
                            row(sheet, 2, "第一小学", "0151000001", "1", "2");
                        },
                        "! D1 HeadersAreGivenOnce 联系电话 | C | D"),
                of(
                        "two columns that could be meant",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "联系电话", "手机");
                            row(sheet, 2, "第一小学", "0151000001", "1", "2");
                        },
                        "! D1 ColumnsHaveOneHeader 联系电话 | C 列“联系电话” | D 列“手机”"),
                of(
                        "a required column is missing",
                        sheet -> {
                            row(sheet, 3, "单位名称", "单位类型");
                            row(sheet, 4, "第一小学", "小学");
                        },
                        "! 3 RequiredColumnsAreThere 学校（机构）标识码"),
                of(
                        "no header at all",
                        sheet -> row(sheet, 1, "第一小学", "0151000001"),
                        "× HeadersAreFound 单位名称、学校（机构）标识码"),
                of(
                        "a header below the first twenty rows",
                        sheet -> {
                            for (int i = 1; i <= 20; i++) {
                                row(sheet, i, "说明 " + i);
                            }
                            row(sheet, 21, "单位名称", "标识码");
                            row(sheet, 22, "第一小学", "0151000001");
                        },
                        "× HeadersAreFound 单位名称、学校（机构）标识码"),
                of(
                        "a header of two rows, merged where it has one",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "规模", null);
                            row(sheet, 2, null, null, "学生人数", "教师人数");
                            row(sheet, 3, "第一小学", "0151000001", 12, 3);
                            merge(sheet, "A1:A2", "B1:B2", "C1:D1");
                        },
                        "3: 单位名称=第一小学 学校（机构）标识码=0151000001 学生人数=12",
                        "· UnknownColumnsAreNotRead D 列“教师人数”"),
                of(
                        "a header merged out of two rows throughout",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, null, null, "（必填）");
                            row(sheet, 3, "第一小学", "0151000001");
                            merge(sheet, "A1:A2", "B1:B2");
                        },
                        "3: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "· RepeatedHeadersAreNotRead 2"),
                of(
                        "the header again on every printed page",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "第一小学", "0151000001");
                            row(sheet, 3, "单位名称", " 标识码");
                            row(sheet, 4, "第二小学", "0151000002");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "4: 单位名称=第二小学 学校（机构）标识码=0151000002",
                        "· RepeatedHeadersAreNotRead 3"),
                of(
                        "the column of reasons from the last time",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "错误原因：缺少列");
                            row(sheet, 2, "第一小学", "0151000001", "“单位名称”：不对。");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001"),
                of(
                        "where pupils live",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "家庭住址");
                            row(sheet, 2, "第一小学", "0151000001", "某路 1 号");
                        },
                        "× HomeAddressesStayOutside 家庭住址"),
                of(
                        "where pupils live, in other words, in a column that is hidden",
                        sheet -> {
                            row(sheet, 1, "学生名单");
                            row(sheet, 2, "单位名称", "标识码", "学生 现住址\n(详细)");
                            row(sheet, 3, "第一小学", "0151000001", "某路 1 号");
                            sheet.setColumnHidden(2, true);
                        },
                        "× HomeAddressesStayOutside 学生 现住址 (详细)"),
                of(
                        "where pupils live, on a sheet that is hidden",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "第一小学", "0151000001");
                            Sheet other = sheet.getWorkbook().createSheet("学籍");
                            row(other, 3, "姓名", "户籍地址");
                            sheet.getWorkbook().setSheetHidden(1, true);
                        },
                        "× HomeAddressesStayOutside 户籍地址"),
                of(
                        "addresses of other kinds are nobody's home",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "单位地址", "网站地址", "通信地址");
                            row(sheet, 2, "第一小学", "0151000001", "某路 1 号", "a.example.cn", "某路");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "· UnknownColumnsAreNotRead C 列“单位地址”、D 列“网站地址”、E 列“通信地址”"));
    }

    private static AwkwardWorkbook of(String name, Consumer<Sheet> filling, String... outcome) {
        return AwkwardWorkbook.of(name, "名单.xlsx", xlsx(filling), outcome);
    }
}
