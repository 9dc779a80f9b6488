package org.zelian.registry.frontend.importing.sheet.writing;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Shape;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook to be filled in. */
final class Template {

    /** As a spreadsheet program knows them by heart: text, and a day. */
    private static final short TEXT_FORMAT = 49;

    private final XSSFWorkbook workbook;
    private final List<Column<?>> columns;

    private Template(XSSFWorkbook workbook, List<Column<?>> columns) {
        this.workbook = workbook;
        this.columns = columns;
    }

    static void write(
            String sheet, List<Column<?>> columns, List<List<String>> rows, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Template template = new Template(workbook, columns);
            XSSFSheet filled = workbook.createSheet(sheet);
            template.head(filled);
            rows.forEach(row -> fill(filled, row));
            new Explanations(workbook, template.header(false)).write(columns);
            new DropDowns(workbook, filled).add(columns);
            workbook.getProperties().getCoreProperties().setTitle(sheet);
            workbook.write(out);
        }
    }

    private void head(XSSFSheet sheet) {
        CellStyle required = header(true);
        CellStyle optional = header(false);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(column.required() ? column.header() + "*" : column.header());
            cell.setCellStyle(column.required() ? required : optional);
            int width = Math.max(column.parser().shape().width(), column.header().length() * 2 + 4);
            sheet.setColumnWidth(i, width * 256);
            format(sheet, i, column.parser().shape());
        }
        sheet.createFreezePane(0, 1);
    }

    private static void fill(XSSFSheet sheet, List<String> texts) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                XSSFCell cell = row.createCell(i);
                cell.setCellStyle(sheet.getColumnStyle(i));
                cell.setCellValue(texts.get(i));
            }
        }
    }

    /** Codes stay text however many digits they have; days look like days. */
    private void format(XSSFSheet sheet, int column, Shape shape) {
        CellStyle style = workbook.createCellStyle();
        switch (shape) {
            case NUMBER -> {
                return;
            }
            case DAY ->
                    style.setDataFormat(
                            workbook.getCreationHelper()
                                    .createDataFormat()
                                    .getFormat("yyyy-mm-dd"));
            case TEXT, CODE, CHOICE -> style.setDataFormat(TEXT_FORMAT);
        }
        sheet.setDefaultColumnStyle(column, style);
    }

    private CellStyle header(boolean required) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor((required ? IndexedColors.DARK_RED : IndexedColors.BLACK).getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(TEXT_FORMAT);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return style;
    }
}
