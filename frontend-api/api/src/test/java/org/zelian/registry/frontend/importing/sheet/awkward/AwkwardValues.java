package org.zelian.registry.frontend.importing.sheet.awkward;

import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.format;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.row;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.List;
import java.util.function.Consumer;

/** Values that are not what they look like. */
final class AwkwardValues {

    private AwkwardValues() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                of(
                        "codes typed as numbers",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "身份证号", "联系电话");
                            row(sheet, 2, "第一小学", 3151000001L, 510104199001011L, 13800000000L);
                            format(row(sheet, 3, "第二小学", 151000002).getCell(1), "0000000000");
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=3151000001 证件号码=510104199001011"
                                + " 联系电话=13800000000",
                        "3: 单位名称=第二小学 学校（机构）标识码=0151000002"),
                of(
                        "codes that have lost digits",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "身份证号");
                            row(sheet, 2, "第一小学", 151000001, 5.1010419900101126e17);
                            row(sheet, 3, "第二小学", "0151000002", "5.10104E+17");
                            row(sheet, 4, "第三小学", "0151000003", 5e17);
                        },
                        "2: 单位名称=第一小学",
                        "! B2 LeadingZerosAreKept 151000001 | 10",
                        "! C2 DigitsAreNotLost 5.10104E+17",
                        "3: 单位名称=第二小学 学校（机构）标识码=0151000002",
                        "! C3 DigitsAreNotLost 5.10104E+17",
                        "4: 单位名称=第三小学 学校（机构）标识码=0151000003",
                        "! C4 DigitsAreNotLost 5E+17"),
                of(
                        "a code that became a day",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "联系电话");
                            format(row(sheet, 2, "第一小学", "0151000001", 45717).getCell(2), 14);
                        },
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001",
                        "! C2 CodesAreNotDates 2025-03-01"),
                of(
                        "full-width digits, inner space, marks that nobody sees",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "成立日期", "学生人数", "联系电话");
                            row(
                                    sheet,
                                    2,
                                    "\u200b第１小学\ufeff ",
                                    "\u202d０１５１ ００ ０００１\u202c",
                                    "２０２５．３．１",
                                    "１，２００",
                                    "０２８－８６１２３４５６");
                        },
                        "2: 单位名称=第1小学 学校（机构）标识码=0151000001 成立日期=2025-03-01 学生人数=1200"
                                + " 联系电话=028-86123456"),
                of(
                        "days in every form",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "成立日期");
                            int row = 2;
                            for (Object day :
                                    new Object[] {
                                        "2025-3-1",
                                        "2025/03/01",
                                        "2025年3月1日",
                                        "20250301",
                                        "2025.3.1",
                                        20250301,
                                        45717,
                                        "2025-03-01 18:30",
                                        "2025/3/1 8:05:00",
                                        "2025年3月1日18:30",
                                        "2025 年 3 月 1 日",
                                        "2025-03-01T00:00:00"
                                    }) {
                                row(sheet, row, "第" + row + "小学", "0151000001", day);
                                row++;
                            }
                            format(row(sheet, row, "第N小学", "0151000001", 45717.77).getCell(2), 22);
                        },
                        days(2, 12, "第13小学", "第N小学")),
                of(
                        "days in the formats of Chinese programs",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "成立日期");
                            int row = 2;
                            for (String pattern :
                                    new String[] {
                                        "yyyy\"年\"m\"月\"d\"日\";@",
                                        "[$-804]yyyy\"年\"m\"月\"d\"日\"",
                                        "yyyy/m/d;@",
                                        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\""
                                    }) {
                                Row r = row(sheet, row, "第" + row + "小学", "0151000001", 45717);
                                format(r.getCell(2), pattern);
                                row++;
                            }
                            for (int id : new int[] {31, 57}) {
                                Row r = row(sheet, row, "第" + row + "小学", "0151000001", 45717);
                                format(r.getCell(2), id);
                                row++;
                            }
                        },
                        days(2, 6)),
                of(
                        "days that are none",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "成立日期");
                            int row = 2;
                            for (Object day :
                                    new Object[] {
                                        "2025-02-30",
                                        "25-3-1",
                                        "2025-3",
                                        "03/01/2025",
                                        2025,
                                        2025.3,
                                        "去年",
                                        true
                                    }) {
                                row(sheet, row++, "甲", "0151000001", day);
                            }
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C2 DateIsWellFormed 2025-02-30",
                        "3: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C3 DateIsWellFormed 25-3-1",
                        "4: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C4 DateIsWellFormed 2025-3",
                        "5: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C5 DateIsWellFormed 03/01/2025",
                        "6: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C6 DateIsWellFormed 2025",
                        "7: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C7 DateIsWellFormed 2025.3",
                        "8: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C8 DateIsWellFormed 去年",
                        "9: 单位名称=甲 学校（机构）标识码=0151000001",
                        "! C9 DateIsWellFormed TRUE"),
                of(
                        "a workbook whose days begin in 1904",
                        sheet -> {
                            ((XSSFWorkbook) sheet.getWorkbook())
                                    .getCTWorkbook()
                                    .addNewWorkbookPr()
                                    .setDate1904(true);
                            row(sheet, 1, "单位名称", "标识码", "成立日期");
                            format(row(sheet, 2, "甲", "0151000001", 44255).getCell(2), 14);
                            row(sheet, 3, "乙", "0151000002", 44255);
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 成立日期=2025-03-01",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002 成立日期=2025-03-01"),
                of(
                        "formulas with a value, with an error, without either",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "学生人数");
                            calculated(row(sheet, 2, "甲", "0151000001"));
                            row(sheet, 3, "乙", "0151000002").createCell(2).setCellFormula("1+1");
                            failed(row(sheet, 4, "丙", "0151000003"));
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 学生人数=3",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002",
                        "! C3 FormulasHaveAValue",
                        "4: 单位名称=丙 学校（机构）标识码=0151000003",
                        "! C4 CellsHoldNoError #DIV/0!"),
                of(
                        "yes and no in their many forms",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "是否直属");
                            row(sheet, 2, "甲", "0151000001", "√");
                            row(sheet, 3, "乙", "0151000002", false);
                            row(sheet, 4, "丙", "0151000003", 1);
                            row(sheet, 5, "丁", "0151000004", "不知道");
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 是否直属=true",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002 是否直属=false",
                        "4: 单位名称=丙 学校（机构）标识码=0151000003 是否直属=true",
                        "5: 单位名称=丁 学校（机构）标识码=0151000004",
                        "! C5 ChoiceIsOffered 不知道 | 是、否"),
                of(
                        "choices spelt otherwise, and one that there is not",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "单位类型");
                            row(sheet, 2, "甲", "0151000001", " 小 学 ");
                            row(sheet, 3, "乙", "0151000002", "高中");
                            row(sheet, 4, "丙", "0151000003", "大学");
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 单位类型=PRIMARY",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002 单位类型=SENIOR",
                        "4: 单位名称=丙 学校（机构）标识码=0151000003",
                        "! C4 ChoiceIsOffered 大学 | 小学、幼儿园、高级中学"),
                of(
                        "numbers of every form",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "学生人数");
                            row(sheet, 2, "甲", "0151000001", "1,200");
                            row(sheet, 3, "乙", "0151000002", 0.1 + 0.2);
                            row(sheet, 4, "丙", "0151000003", "-1");
                            row(sheet, 5, "丁", "0151000004", "约 50 人");
                            row(sheet, 6, "戊", "0151000005", 1e300);
                            row(sheet, 7, "己", "0151000006", 3.0000000000000004);
                        },
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 学生人数=1200",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002",
                        "! C3 NumberIsWhole 0.3",
                        "4: 单位名称=丙 学校（机构）标识码=0151000003",
                        "! C4 NumberIsWithinItsRange 0 | 100000",
                        "5: 单位名称=丁 学校（机构）标识码=0151000004",
                        "! C5 NumberIsWhole 约 50 人",
                        "6: 单位名称=戊 学校（机构）标识码=0151000005",
                        "! C6 NumberIsWhole 1E+300",
                        "7: 单位名称=己 学校（机构）标识码=0151000006 学生人数=3"),
                of(
                        "text too long, and with characters of machines",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码");
                            row(sheet, 2, "长".repeat(51), "0151000001");
                            row(sheet, 3, "第一\u0007小学", "0151000002");
                            row(sheet, 4, "第一\n小学\t（东区）", "0151000003");
                        },
                        "2: 学校（机构）标识码=0151000001",
                        "! A2 TextIsWithinItsLimit 50",
                        "3: 单位名称=第一?小学 学校（机构）标识码=0151000002",
                        "4: 单位名称=第一\n小学 （东区） 学校（机构）标识码=0151000003"),
                of(
                        "text that begins like a formula is text",
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "联系电话");
                            row(sheet, 2, "=HYPERLINK(\"a\")", "0151000001", "+86 138 0000 0000");
                        },
                        "2: 单位名称==HYPERLINK(\"a\") 学校（机构）标识码=0151000001 联系电话=+8613800000000"));
    }

    /** The same day in each of these rows. */
    private static String[] days(int first, int rows, String... lastNames) {
        String[] lines = new String[rows + (lastNames.length > 0 ? 1 : 0)];
        for (int i = 0; i < lines.length; i++) {
            String name = i == rows ? lastNames[1] : "第" + (first + i) + "小学";
            lines[i] = (first + i) + ": 单位名称=" + name + " 学校（机构）标识码=0151000001 成立日期=2025-03-01";
        }
        return lines;
    }

    private static void calculated(Row row) {
        Cell cell = row.createCell(2);
        cell.setCellFormula("1+2");
        cell.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void failed(Row row) {
        Cell cell = row.createCell(2);
        cell.setCellFormula("1/0");
        cell.setCellErrorValue(FormulaError.DIV0.getCode());
        if (cell.getCellType() != CellType.FORMULA) {
            cell.setCellFormula("1/0");
        }
    }

    private static AwkwardWorkbook of(String name, Consumer<Sheet> filling, String... outcome) {
        return AwkwardWorkbook.of(name, "名单.xlsx", xlsx(filling), outcome);
    }
}
