package org.zelian.registry.frontend.importing.sheet.writing;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Shape;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.util.List;

/** The sheet that says what belongs into each column. */
final class Explanations {

    private static final List<String> HEADERS = List.of("列名", "必填", "说明", "示例", "取值");
    private static final int[] WIDTHS = {24, 8, 60, 24, 60};

    /** Choices that are all named here; of more, the list at the cell is shorter to read. */
    private static final int NAMED = 30;

    private final XSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle text;

    Explanations(XSSFWorkbook workbook, CellStyle header) {
        this.workbook = workbook;
        this.header = header;
        this.text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setDataFormat((short) 49);
    }

    void write(List<Column<?>> columns) {
        XSSFSheet sheet = workbook.createSheet(Table.EXPLANATIONS);
        row(sheet, HEADERS, header);
        for (Column<?> column : columns) {
            row(
                    sheet,
                    List.of(
                            column.header(),
                            column.required() ? "是" : "否",
                            column.explanation(),
                            column.example(),
                            choices(column)),
                    text);
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void row(XSSFSheet sheet, List<String> texts, CellStyle style) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(style);
        }
    }

    private static String choices(Column<?> column) {
        List<String> choices = column.parser().choices();
        if (!choices.isEmpty()) {
            return choices.size() <= NAMED
                    ? String.join("、", choices)
                    : "共 " + choices.size() + " 项，请从单元格的下拉列表中选择";
        }
        return column.parser().shape() == Shape.DAY ? "日期，如 2025-03-01" : "";
    }
}
