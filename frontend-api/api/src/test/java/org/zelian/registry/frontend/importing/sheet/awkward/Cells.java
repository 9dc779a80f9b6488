package org.zelian.registry.frontend.importing.sheet.awkward;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Fills workbooks of both formats. */
public final class Cells {

    private Cells() {}

    /** An xlsx with a sheet 名单. */
    public static byte[] xlsx(Consumer<Sheet> filling) {
        return bytes(new XSSFWorkbook(), filling);
    }

    /** An xls with a sheet 名单. */
    public static byte[] xls(Consumer<Sheet> filling) {
        return bytes(new HSSFWorkbook(), filling);
    }

    private static byte[] bytes(Workbook workbook, Consumer<Sheet> filling) {
        filling.accept(workbook.createSheet(Outcome.SHEET));
        return bytes(workbook);
    }

    public static byte[] bytes(Workbook workbook) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                workbook) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row, as a spreadsheet program numbers it: texts, numbers, booleans; null for nothing. */
    public static Row row(Sheet sheet, int number, @Nullable Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {}
                case Number n -> row.createCell(i).setCellValue(n.doubleValue());
                case Boolean b -> row.createCell(i).setCellValue(b);
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
        }
        return row;
    }

    /** Makes each range one cell. */
    public static void merge(Sheet sheet, String... ranges) {
        for (String range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
    }

    /** How a cell shows its number. */
    public static void format(Cell cell, String pattern) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        cell.setCellStyle(style);
    }

    /** How a cell shows its number, by a number that every program knows. */
    public static void format(Cell cell, int id) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) id);
        cell.setCellStyle(style);
    }
}
