package org.zelian.registry.frontend.importing.sheet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.row;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zelian.registry.frontend.importing.sheet.awkward.Cells;
import org.zelian.registry.frontend.importing.sheet.awkward.RawXlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An xlsx comes back as it was, with a column more and faulty cells marked. */
class XlsxWithReasonsTest {

    private static final byte[] LIST =
            xlsx(
                    sheet -> {
                        row(sheet, 1, "名单");
                        row(sheet, 2, "单位名称", "标识码", "学生人数", "联系电话");
                        row(sheet, 3, "甲", "51", 5, "1");
                        row(sheet, 4, "乙", "0151000002", null, "2")
                                .createCell(2)
                                .setCellFormula("1+1");
                        row(sheet, 5, "丙", "0151000003", 7, "3");
                        row(sheet, 6, null, "0151000004", 7, "4");
                        CellStyle style = sheet.getWorkbook().createCellStyle();
                        Font font = sheet.getWorkbook().createFont();
                        font.setItalic(true);
                        style.setFont(font);
                        style.setAlignment(HorizontalAlignment.RIGHT);
                        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                        style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
                        sheet.getRow(2).getCell(1).setCellStyle(style);
                        sheet.getRow(4).getCell(1).setCellStyle(style);
                        sheet.setColumnWidth(0, 7777);
                        Cells.merge(sheet, "A1:D1");
                        row(sheet.getWorkbook().createSheet("别的"), 1, "a", "b");
                    });

    @Test
    void reasons_stand_beside_their_rows_and_nowhere_else() throws IOException {
        try (XSSFWorkbook given = opened(GivenBack.of(LIST))) {
            XSSFSheet sheet = given.getSheet("名单");
            assertThat(text(sheet, 2, 4)).isEqualTo("错误原因");
            assertThat(text(sheet, 3, 4)).isEqualTo("“标识码”：SchoolCodeHasTenDigits");
            assertThat(text(sheet, 4, 4)).isEqualTo("“学生人数”：FormulasHaveAValue");
            assertThat(sheet.getRow(4).getCell(4)).isNull();
            assertThat(text(sheet, 6, 4)).isEqualTo("“单位名称”：RequiredCellsAreFilled");
            assertThat(sheet.getRow(0).getCell(4)).isNull();
            assertThat(sheet.getColumnWidth(4)).isEqualTo(60 * 256);
        }
    }

    @Test
    void cells_keep_their_looks_and_faulty_ones_are_marked() throws IOException {
        try (XSSFWorkbook given = opened(GivenBack.of(LIST))) {
            XSSFSheet sheet = given.getSheet("名单");
            XSSFCellStyle faulty = sheet.getRow(2).getCell(1).getCellStyle();
            assertThat(fill(sheet.getRow(2).getCell(1))).isEqualTo("FFFFD3D6");
            assertThat(faulty.getFont().getItalic()).isTrue();
            assertThat(faulty.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.YELLOW.getIndex());
            assertThat(fill(sheet.getRow(5).getCell(0))).isEqualTo("FFFFD3D6");
            assertThat(sheet.getRow(3).getCell(2).getCellFormula()).isEqualTo("1+1");
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(7777);
        }
    }

    @Test
    void parts_without_faults_stay_as_they_are_to_the_byte() throws IOException {
        Map<String, byte[]> before = parts(LIST);
        Map<String, byte[]> after = parts(GivenBack.of(LIST));
        assertThat(after).containsOnlyKeys(before.keySet());
        before.remove("xl/worksheets/sheet1.xml");
        before.remove("xl/styles.xml");
        before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void a_corrected_workbook_loses_its_reasons_and_marks() throws IOException {
        byte[] corrected;
        try (XSSFWorkbook given = opened(GivenBack.of(LIST))) {
            XSSFSheet sheet = given.getSheet("名单");
            sheet.getRow(2).getCell(1).setCellValue("0151000001");
            sheet.getRow(5).getCell(0).setCellValue("丁");
            corrected = Cells.bytes(given);
        }
        try (XSSFWorkbook again = opened(GivenBack.of(corrected))) {
            XSSFSheet sheet = again.getSheet("名单");
            assertThat(text(sheet, 2, 4)).isEqualTo("错误原因");
            assertThat(sheet.getRow(2).getCell(4)).isNull();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(text(sheet, 4, 4)).isEqualTo("“学生人数”：FormulasHaveAValue");
            assertThat(fill(sheet.getRow(3).getCell(2))).isEqualTo("FFFFD3D6");
            assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 5);
        }
    }

    @Test
    void what_is_wrong_with_headers_stands_in_the_header() throws IOException {
        byte[] list =
                xlsx(
                        sheet -> {
                            row(sheet, 1, "单位名称", "联系电话", "手机");
                            row(sheet, 2, "甲", "1", "2");
                        });
        try (XSSFWorkbook given = opened(GivenBack.of(list))) {
            assertThat(text(given.getSheet("名单"), 1, 3))
                    .isEqualTo(
                            "错误原因：1. “手机”：ColumnsHaveOneHeader 2."
                                    + " “学校（机构）标识码”：RequiredColumnsAreThere");
            assertThat(fill(given.getSheet("名单").getRow(0).getCell(2))).isEqualTo("FFFFD3D6");
        }
    }

    @Test
    void reasons_are_text_whatever_they_quote() throws IOException {
        byte[] list =
                xlsx(
                        sheet -> {
                            row(sheet, 1, "单位名称", "标识码", "=cmd|'/c calc'!A0\u0001<&>");
                            row(sheet, 2, "甲", "=1+1", "=2+2");
                        });
        try (XSSFWorkbook given = opened(GivenBack.of(list))) {
            XSSFCell reason = given.getSheet("名单").getRow(1).getCell(3);
            assertThat(reason.getCellType()).isEqualTo(CellType.STRING);
            assertThat(given.getSheet("名单").getRow(1).getCell(1).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void names_keep_their_prefixes_and_their_meaning() throws IOException {
        byte[] list =
                RawXlsx.sheet(
                                "<x:worksheet xmlns:x=\""
                                        + RawXlsx.MAIN
                                        + "\" xmlns:m=\"urn:m\" m:note=\"a &amp; b\"><x:sheetData>"
                                        + (RawXlsx.HEADER_ROW
                                                        + "<row r=\"2\" m:height=\"1\">"
                                                        + RawXlsx.text("A2", "甲")
                                                        + "</row>")
                                                .replace("<", "<x:")
                                                .replace("<x:/", "</x:")
                                        + "</x:sheetData></x:worksheet>")
                        .bytes();
        assertThat(sheet(GivenBack.of(list)))
                .contains("xmlns:x=\"" + RawXlsx.MAIN + "\" xmlns:m=\"urn:m\" m:note=\"a &amp; b\"")
                .contains("<x:row r=\"2\" m:height=\"1\">")
                .contains("<x:c r=\"C2\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">“标识码”");
    }

    @Test
    void widths_of_several_columns_are_split() throws IOException {
        byte[] list =
                RawXlsx.sheet(
                                "<worksheet xmlns=\""
                                        + RawXlsx.MAIN
                                        + "\"><cols><col min=\"1\" max=\"16384\" width=\"11\""
                                        + " customWidth=\"1\"/></cols><sheetData>"
                                        + RawXlsx.HEADER_ROW
                                        + "<row r=\"2\">"
                                        + RawXlsx.text("A2", "甲")
                                        + "</row></sheetData></worksheet>")
                        .bytes();
        assertThat(sheet(GivenBack.of(list)))
                .contains("<col min=\"1\" max=\"2\" width=\"11\"")
                .contains("<col min=\"3\" max=\"3\" width=\"60\"")
                .contains("<col min=\"4\" max=\"16384\" width=\"11\"");
    }

    private static String sheet(byte[] xlsx) throws IOException {
        byte[] part = Objects.requireNonNull(parts(xlsx).get(RawXlsx.SHEET));
        return new String(part, StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** By the row's number and the column from 0. */
    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row - 1).getCell(column).getStringCellValue();
    }

    private static String fill(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
