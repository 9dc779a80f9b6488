package org.zelian.registry.frontend.importing.sheet.awkward;

import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.format;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.merge;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.row;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.xls;

import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

import java.util.List;
import java.util.function.Consumer;

/** The format of 1997, which many offices still send. */
final class AwkwardXls {

    private AwkwardXls() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                of(
                        "xls: titles, merged cells, a total, codes as numbers",
                        sheet -> {
                            row(sheet, 1, "学校名单");
                            row(sheet, 2, "单位类型", "单位名称", "标识码", "学生人数");
                            row(sheet, 3, "小学", "甲", 3151000001L, 5);
                            row(sheet, 4, null, "乙", 5.1010419900101126e17, 6);
                            row(sheet, 5, "合计", null, null, 11);
                            merge(sheet, "A1:D1", "A3:A4");
                        },
                        "3: 单位名称=甲 学校（机构）标识码=3151000001 单位类型=PRIMARY 学生人数=5",
                        "4: 单位名称=乙 单位类型=PRIMARY 学生人数=6",
                        "! C4 DigitsAreNotLost 5.10104E+17",
                        "· TotalRowsAreNotRead 5"),
                of(
                        "xls: days, zeros by format, formulas, errors",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "成立日期", "学生人数");
                            format(row(sheet, 2, "甲", "0151000001", 45717).getCell(2), 31);
                            Cell sum = sheet.getRow(1).createCell(3);
                            sum.setCellFormula("1+2");
                            format(row(sheet, 3, "乙", 151000002).getCell(1), "0000000000");
                            sheet.getRow(2).createCell(3).setCellFormula("1/0");
                            sheet.getWorkbook()
                                    .getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluateAll();
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 成立日期=2025-03-01 学生人数=3",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002",
                        "! D3 CellsHoldNoError #DIV/0!"),
                of(
                        "xls: days from 1904",
                        sheet -> {
                            ((HSSFWorkbook) sheet.getWorkbook())
                                    .getInternalWorkbook().getRecords().stream()
                                            .filter(DateWindow1904Record.class::isInstance)
                                            .map(DateWindow1904Record.class::cast)
                                            .forEach(record -> record.setWindowing((short) 1));
                            row(sheet, 1, "单位名称", "标识码", "成立日期");
                            format(row(sheet, 2, "甲", "0151000001", 44255).getCell(2), 14);
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 成立日期=2025-03-01"),
                of(
                        "xls: hidden rows, columns and sheets",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "甲", "0151000001").setZeroHeight(true);
                            row(sheet, 3, "乙", "0151000002");
                            sheet.setColumnHidden(1, true);
                            row(sheet.getWorkbook().createSheet("旧"), 1, "单位名称", "标识码");
                            sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                        },
                        "2 hidden: 单位名称=甲 学校（机构）标识码=0151000001",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002",
                        "· HiddenSheetsAreNotRead 旧",
                        "· HiddenRowsAreRead 2",
                        "· HiddenColumnsAreRead B"),
                of(
                        "xls: where pupils live",
                        sheet -> row(sheet, 1, "单位名称", "标识码", "家庭地址"),
                        "× HomeAddressesStayOutside 家庭地址"));
    }

    private static AwkwardWorkbook of(String name, Consumer<Sheet> filling, String... outcome) {
        return AwkwardWorkbook.of(name, "名单.xls", xls(filling), outcome);
    }
}
