package org.zelian.registry.frontend.importing.sheet.awkward;

import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.merge;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.row;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

import java.util.List;
import java.util.function.Consumer;

/** Rows that are none, and rows that do not look like any. */
final class AwkwardRows {

    private AwkwardRows() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                of(
                        "cells merged over several rows",
                        sheet -> {
                            row(sheet, 1, "单位类型", "单位名称", "标识码");
                            row(sheet, 2, "小学", "第一小学", "0151000001");
                            row(sheet, 3, null, "第二小学", "0151000002");
                            row(sheet, 5, null, "第三小学", "0151000003");
                            row(sheet, 6, "幼儿园", "第一幼儿园", "0151000004");
                            row(sheet, 7, null, "第二幼儿园", "0151000005");
                            merge(sheet, "A2:A5");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001 单位类型=PRIMARY",
                        "3: 单位名称=第二小学 学校（机构）标识码=0151000002 单位类型=PRIMARY",
                        "5: 单位名称=第三小学 学校（机构）标识码=0151000003 单位类型=PRIMARY",
                        "6: 单位名称=第一幼儿园 学校（机构）标识码=0151000004 单位类型=KINDERGARTEN",
                        "7: 单位名称=第二幼儿园 学校（机构）标识码=0151000005"),
                of(
                        "cells merged over several columns, and over both",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "学生人数", "联系电话");
                            row(sheet, 2, "第一小学", "0151000001", 5);
                            row(sheet, 3, "第二小学", "0151000002", 6);
                            row(sheet, 4, "第三小学", "0151000003");
                            merge(sheet, "C2:D2", "C3:D4");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001 学生人数=5",
                        "3: 单位名称=第二小学 学校（机构）标识码=0151000002 学生人数=6",
                        "4: 单位名称=第三小学 学校（机构）标识码=0151000003 学生人数=6"),
                of(
                        "a record merged throughout over two rows is one",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "第一小学", "0151000001");
                            row(sheet, 3, null, null).createCell(0);
                            row(sheet, 4, "第二小学", "0151000002");
                            merge(sheet, "A2:A3", "B2:B3");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "4: 单位名称=第二小学 学校（机构）标识码=0151000002"),
                of(
                        "blank rows, some of them coloured",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 3, "第一小学", "0151000001");
                            row(sheet, 4, "  ", "\u3000\u00a0");
                            for (int i = 5; i < 300; i++) {
                                coloured(row(sheet, i).createCell(0));
                            }
                            row(sheet, 300, "第二小学", "0151000002");
                        },
                        "3: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "300: 单位名称=第二小学 学校（机构）标识码=0151000002"),
                of(
                        "rows numbered in advance and never filled in",
                        sheet -> {
                            row(sheet, 1, "序号", "单位名称", "标识码");
                            row(sheet, 2, 1, "第一小学", "0151000001");
                            row(sheet, 3, 2);
                            row(sheet, 4, 3);
                            row(sheet, 5, 4, "第二小学", "0151000002");
                            row(sheet, 6, 5);
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "5: 单位名称=第二小学 学校（机构）标识码=0151000002",
                        "· RowsWithNothingToReadAreSkipped 3 至 4、6"),
                of(
                        "totals, also of parts",
                        sheet -> {
                            row(sheet, 1, "序号", "单位名称", "标识码", "学生人数");
                            row(sheet, 2, 1, "第一小学", "0151000001", 5);
                            row(sheet, 3, null, "小 计", null, 5);
                            row(sheet, 4, 2, "合计小学", "0151000002", 6);
                            row(sheet, 5, "合计：", null, null, 11);
                            row(sheet, 6, "总计（所）", 2);
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001 学生人数=5",
                        "4: 单位名称=合计小学 学校（机构）标识码=0151000002 学生人数=6",
                        "· TotalRowsAreNotRead 3、5 至 6"),
                of(
                        "notes and names below the table",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "第一小学", "0151000001");
                            row(sheet, 4, "注：本表由各校填写。");
                            row(sheet, 5, "填表人：甲", null, "审核人：乙", "日期：2025.3.1");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "· FootnotesAreNotRead 4 至 5"),
                of(
                        "rows and columns that are hidden",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "学生人数");
                            row(sheet, 2, "第一小学", "0151000001", 5);
                            row(sheet, 3, "第二小学", "0151000002", 6).setZeroHeight(true);
                            row(sheet, 4, "第三小学", "0151000003", 7);
                            sheet.setColumnHidden(2, true);
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001 学生人数=5",
                        "3 hidden: 单位名称=第二小学 学校（机构）标识码=0151000002 学生人数=6",
                        "4: 单位名称=第三小学 学校（机构）标识码=0151000003 学生人数=7",
                        "· HiddenRowsAreRead 3",
                        "· HiddenColumnsAreRead C"),
                of(
                        "several sheets, some hidden, one that explains",
                        sheet -> {
                            Workbook workbook = sheet.getWorkbook();
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "第一小学", "0151000001");
                            row(workbook.createSheet("说明"), 1, "请如实填写。");
                            Sheet other = workbook.createSheet("幼儿园");
                            row(other, 2, "标识码", "单位名称");
                            row(other, 3, "0151000002", "第一幼儿园");
                            row(workbook.createSheet("旧"), 1, "单位名称", "标识码");
                            workbook.setSheetHidden(3, true);
                            row(workbook.createSheet("更旧"), 1, "单位名称", "标识码");
                            workbook.setSheetVisibility(4, SheetVisibility.VERY_HIDDEN);
                            workbook.createSheet("Sheet3");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "幼儿园!3: 单位名称=第一幼儿园 学校（机构）标识码=0151000002",
                        "· HiddenSheetsAreNotRead 旧",
                        "· HiddenSheetsAreNotRead 更旧",
                        "· SheetsWithoutHeadersAreNotRead 说明"),
                of(
                        "required cells are blank, or say that there is nothing",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "学生人数", "联系电话");
                            row(sheet, 2, "第一小学", null, "/", "—");
                            row(sheet, 3, "——", "0151000002");
                        },
                        "2: 单位名称=第一小学",
                        "! B2 RequiredCellsAreFilled",
                        "3: 学校（机构）标识码=0151000002",
                        "! A3 RequiredCellsAreFilled"),
                of(
                        "a sheet that begins far from its corner",
                        sheet -> {
                            row(sheet, 12, null, null, null, "单位名称", "标识码");
                            row(sheet, 14, null, null, null, "第一小学", "51");
                        },
                        "14: 单位名称=第一小学",
                        "! E14 SchoolCodeHasTenDigits 51"),
                of(
                        "more rows than are taken",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            for (int i = 2; i < 200; i++) {
                                row(sheet, i, "第一小学", "0151000001");
                            }
                        },
                        "× RowsAreWithinTheirLimit 50"),
                of(
                        "more columns than are taken",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "第一小学").createCell(40).setCellValue("远");
                        },
                        "× ColumnsAreWithinTheirLimit 名单 | 40"),
                of(
                        "more sheets than are taken",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            for (int i = 0; i < 8; i++) {
                                sheet.getWorkbook().createSheet();
                            }
                        },
                        "× SheetsAreWithinTheirLimit 8"),
                of(
                        "sheets with nothing on them",
                        sheet -> sheet.getWorkbook().createSheet(),
                        "× WorkbooksAreNotEmpty"));
    }

    private static void coloured(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private static AwkwardWorkbook of(String name, Consumer<Sheet> filling, String... outcome) {
        return AwkwardWorkbook.of(name, "名单.xlsx", xlsx(filling), outcome);
    }
}
