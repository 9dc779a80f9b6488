package org.zelian.registry.frontend.importing.sheet.awkward;

import static org.zelian.registry.frontend.importing.sheet.awkward.RawXlsx.text;

import java.util.List;

/** Workbooks as other programs write them, right and wrong. */
final class AwkwardXml {

    private static final String ROW =
            "<row r=\"2\">" + text("A2", "第一小学") + text("B2", "0151000001") + "</row>";
    private static final String READ = "2: 单位名称=第一小学 学校（机构）标识码=0151000001";

    private AwkwardXml() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                of("hardly more than nothing", RawXlsx.rows(RawXlsx.HEADER_ROW + ROW), READ),
                of(
                        "names with a prefix",
                        RawXlsx.sheet(
                                "<x:worksheet xmlns:x=\""
                                        + RawXlsx.MAIN
                                        + "\"><x:sheetData>"
                                        + prefixed(RawXlsx.HEADER_ROW + ROW)
                                        + "</x:sheetData></x:worksheet>"),
                        READ),
                of(
                        "names of other vocabularies among its own",
                        RawXlsx.sheet(
                                "<worksheet xmlns=\""
                                        + RawXlsx.MAIN
                                        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                        + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
                                        + " mc:Ignorable=\"x14ac\"><sheetData>"
                                        + (RawXlsx.HEADER_ROW + ROW)
                                                .replace("<row ", "<row x14ac:dyDescent=\"0.2\" ")
                                        + "</sheetData></worksheet>"),
                        READ),
                of(
                        "the strict form",
                        RawXlsx.sheet(
                                "<worksheet"
                                    + " xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData>"
                                        + RawXlsx.HEADER_ROW
                                        + ROW
                                        + "</sheetData></worksheet>"),
                        READ),
                of(
                        "cells and rows that do not say where they are",
                        RawXlsx.rows(
                                ("<row>"
                                                + text("", "单位名称")
                                                + text("", "标识码")
                                                + "</row><row/><row>"
                                                + text("", "第一小学")
                                                + text("", "0151000001")
                                                + "</row>")
                                        .replace(" r=\"\"", "")),
                        "3: 单位名称=第一小学 学校（机构）标识码=0151000001"),
                of(
                        "rows that are not in order",
                        RawXlsx.rows(ROW.replace("2\"", "9\"") + RawXlsx.HEADER_ROW + ROW),
                        READ,
                        "9: 单位名称=第一小学 学校（机构）标识码=0151000001"),
                of(
                        "texts in runs, with readings above, with characters escaped",
                        RawXlsx.rows(
                                RawXlsx.HEADER_ROW
                                        + "<row r=\"2\"><c r=\"A2\""
                                        + " t=\"inlineStr\"><is><r><t>第一</t></r><r><rPr><b/></rPr><t>小学_x000D_</t></r><rPh"
                                        + " sb=\"0\" eb=\"1\"><t>di</t></rPh></is></c><c r=\"B2\""
                                        + " t=\"str\"><v>0151000001</v></c></row>"),
                        READ),
                of(
                        "many entities that XML itself has",
                        RawXlsx.rows(
                                RawXlsx.HEADER_ROW
                                        + "<row r=\"2\">"
                                        + text("A2", "&#31532;&#x4e00;小学&amp;&lt;")
                                        + text("B2", "0151000001")
                                        + "</row>"
                                        + "<row r=\"3\">"
                                        + text("A3", "&amp;".repeat(20_000))
                                        + text("B3", "0151000001")
                                        + "</row>"),
                        "2: 单位名称=第一小学&< 学校（机构）标识码=0151000001",
                        "3: 学校（机构）标识码=0151000001",
                        "! A3 TextIsWithinItsLimit 50"),
                of(
                        "a day in words of the standard, a formula shared",
                        RawXlsx.rows(
                                "<row r=\"1\">"
                                        + text("A1", "单位名称")
                                        + text("B1", "标识码")
                                        + text("C1", "成立日期")
                                        + text("D1", "学生人数")
                                        + "</row><row r=\"2\">"
                                        + text("A2", "第一小学")
                                        + text("B2", "0151000001")
                                        + "<c r=\"C2\" t=\"d\"><v>2025-03-01T00:00:00Z</v></c><c"
                                        + " r=\"D2\"><f t=\"shared\" si=\"0\"/><v>7</v></c></row>"),
                        "2: 单位名称=第一小学 学校（机构）标识码=0151000001 成立日期=2025-03-01 学生人数=7"),
                of(
                        "parts that begin with a byte order mark",
                        RawXlsx.sheet(
                                        "\ufeff<?xml version=\"1.0\" encoding=\"utf-8\"?><worksheet"
                                                + " xmlns=\""
                                                + RawXlsx.MAIN
                                                + "\"><sheetData>"
                                                + RawXlsx.HEADER_ROW
                                                + ROW
                                                + "</sheetData></worksheet>")
                                .with(RawXlsx.TYPES, "\ufeff" + RawXlsx.types("sheet.main+xml")),
                        READ),
                of(
                        "parts that are named from the root",
                        RawXlsx.rows(RawXlsx.HEADER_ROW + ROW)
                                .with(
                                        "xl/_rels/workbook.xml.rels",
                                        RawXlsx.relations(
                                                "rId1",
                                                "worksheet",
                                                "/xl/./Worksheets/../worksheets/sheet1.xml")),
                        READ),
                of(
                        "a sheet that leads nowhere",
                        RawXlsx.rows(RawXlsx.HEADER_ROW + ROW)
                                .with(
                                        "xl/_rels/workbook.xml.rels",
                                        RawXlsx.relations(
                                                "rId2", "worksheet", "worksheets/sheet1.xml")),
                        "× WorkbooksAreWhole"),
                of(
                        "two rows with one number",
                        RawXlsx.rows(RawXlsx.HEADER_ROW + ROW + ROW),
                        "× WorkbooksAreWhole"),
                of(
                        "a text that is not there",
                        RawXlsx.rows(
                                RawXlsx.HEADER_ROW
                                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>"),
                        "× WorkbooksAreWhole"),
                of(
                        "a cell that is nowhere",
                        RawXlsx.rows(
                                RawXlsx.HEADER_ROW
                                        + "<row r=\"2\">"
                                        + text("ZZZZ2", "远")
                                        + "</row>"),
                        "× WorkbooksAreWhole"),
                of(
                        "a number that is none",
                        RawXlsx.rows(
                                RawXlsx.HEADER_ROW
                                        + "<row r=\"2\">"
                                        + text("A2", "第一小学")
                                        + "<c r=\"B2\"><v>abc</v></c></row>"),
                        "2: 单位名称=第一小学",
                        "! B2 CellsHoldNoError abc"),
                of(
                        "XML that ends in the middle",
                        RawXlsx.sheet(
                                "<worksheet><sheetData>" + RawXlsx.HEADER_ROW + "<row r=\"2\">"),
                        "× WorkbooksAreWhole"),
                of(
                        "a sheet that is not there",
                        RawXlsx.rows("").without(RawXlsx.SHEET),
                        "× WorkbooksAreWhole"),
                of(
                        "a workbook that is not there",
                        RawXlsx.rows("").without(RawXlsx.WORKBOOK),
                        "× WorkbooksAreWhole"));
    }

    private static String prefixed(String xml) {
        return xml.replace("<", "<x:").replace("<x:/", "</x:");
    }

    private static AwkwardWorkbook of(String name, RawXlsx xlsx, String... outcome) {
        return AwkwardWorkbook.of(name, "名单.xlsx", xlsx.bytes(), outcome);
    }
}
