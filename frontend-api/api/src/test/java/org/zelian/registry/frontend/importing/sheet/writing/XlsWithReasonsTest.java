package org.zelian.registry.frontend.importing.sheet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.row;
import static org.zelian.registry.frontend.importing.sheet.awkward.Cells.xls;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.Test;
import org.zelian.registry.frontend.importing.sheet.awkward.Cells;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** An xls comes back as an xls. */
class XlsWithReasonsTest {

    private static final byte[] LIST =
            xls(
                    sheet -> {
                        row(sheet, 1, "单位名称", "标识码");
                        row(sheet, 2, "甲", "51");
                        row(sheet, 3, "乙", "0151000002");
                        row(sheet, 4, "丙");
                        CellStyle style = sheet.getWorkbook().createCellStyle();
                        style.setAlignment(HorizontalAlignment.RIGHT);
                        sheet.getRow(1).getCell(1).setCellStyle(style);
                        row(sheet.getWorkbook().createSheet("别的"), 1, "a");
                    });

    @Test
    void reasons_and_marks_are_added_and_the_rest_is_kept() throws IOException {
        try (HSSFWorkbook given = opened(GivenBack.of(LIST))) {
            HSSFSheet sheet = given.getSheet("名单");
            assertThat(text(sheet, 1, 2)).isEqualTo("错误原因");
            assertThat(text(sheet, 2, 2)).isEqualTo("“标识码”：SchoolCodeHasTenDigits");
            assertThat(sheet.getRow(2).getCell(2)).isNull();
            assertThat(text(sheet, 4, 2)).isEqualTo("“标识码”：RequiredCellsAreFilled");
            HSSFCellStyle faulty = sheet.getRow(1).getCell(1).getCellStyle();
            assertThat(faulty.getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(faulty.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(text(given.getSheet("别的"), 1, 0)).isEqualTo("a");
        }
    }

    @Test
    void a_corrected_workbook_loses_its_reasons_and_marks() throws IOException {
        byte[] corrected;
        try (HSSFWorkbook given = opened(GivenBack.of(LIST))) {
            given.getSheet("名单").getRow(1).getCell(1).setCellValue("0151000001");
            corrected = Cells.bytes(given);
        }
        try (HSSFWorkbook again = opened(GivenBack.of(corrected))) {
            HSSFSheet sheet = again.getSheet("名单");
            assertThat(sheet.getRow(1).getCell(2)).isNull();
            HSSFCellStyle right = sheet.getRow(1).getCell(1).getCellStyle();
            assertThat(right.getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(text(sheet, 4, 2)).isEqualTo("“标识码”：RequiredCellsAreFilled");
        }
    }

    private static HSSFWorkbook opened(byte[] bytes) throws IOException {
        return new HSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** By the row's number and the column from 0. */
    private static String text(HSSFSheet sheet, int row, int column) {
        return sheet.getRow(row - 1).getCell(column).getStringCellValue();
    }
}
