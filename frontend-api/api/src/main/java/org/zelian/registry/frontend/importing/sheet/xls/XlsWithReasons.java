package org.zelian.registry.frontend.importing.sheet.xls;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.zelian.registry.frontend.importing.sheet.Reasons;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same workbook with reasons beside its rows. */
public final class XlsWithReasons {

    /** The nearest of this format's 56 colours to a light red. */
    private static final short COLOUR = IndexedColors.ROSE.getIndex();

    /** A workbook of this format has at most 4,030. */
    private static final int STYLES = 4_000;

    /** In 256ths of a character. */
    private static final int WIDTH = 60 * 256;

    private final HSSFWorkbook workbook;
    private final Map<Short, HSSFCellStyle> marked = new HashMap<>();
    private final Map<Short, HSSFCellStyle> plain = new HashMap<>();

    private XlsWithReasons(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Writes the file again. */
    public static void write(byte[] original, List<Reasons> reasons, OutputStream out)
            throws IOException {
        try (HSSFWorkbook workbook = OldWorkbook.open(original)) {
            XlsWithReasons writing = new XlsWithReasons(workbook);
            reasons.forEach(writing::add);
            workbook.write(out);
        }
    }

    private void add(Reasons reasons) {
        HSSFSheet sheet = workbook.getSheetAt(reasons.place());
        sheet.setColumnWidth(reasons.column(), WIDTH);
        HSSFRow header = sheet.getRow(reasons.header() - 1);
        boolean again = header.getCell(reasons.column()) != null;
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        for (Row row : rows) {
            if (row.getRowNum() + 1 >= reasons.header()) {
                row((HSSFRow) row, reasons, again);
            }
        }
    }

    private void row(HSSFRow row, Reasons reasons, boolean again) {
        int number = row.getRowNum() + 1;
        if (again) {
            for (Cell cell : row) {
                unmark((HSSFCell) cell);
            }
        }
        for (int column : reasons.faulty().getOrDefault(number, Set.of())) {
            mark(cell(row, column));
        }
        String text = reasons.text(number);
        HSSFCell old = row.getCell(reasons.column());
        if (old != null) {
            row.removeCell(old);
        }
        if (!text.isEmpty()) {
            HSSFCell cell = row.createCell(reasons.column());
            cell.setCellValue(text);
            mark(cell);
        }
    }

    private static HSSFCell cell(HSSFRow row, int column) {
        HSSFCell cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }

    private void mark(HSSFCell cell) {
        cell.setCellStyle(filled(cell.getCellStyle(), marked, FillPatternType.SOLID_FOREGROUND));
    }

    /** A mark of the last time; nobody else's, for the column of reasons was there. */
    private void unmark(HSSFCell cell) {
        HSSFCellStyle style = cell.getCellStyle();
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && style.getFillForegroundColor() == COLOUR) {
            cell.setCellStyle(filled(style, plain, FillPatternType.NO_FILL));
        }
    }

    private HSSFCellStyle filled(
            HSSFCellStyle base, Map<Short, HSSFCellStyle> made, FillPatternType pattern) {
        HSSFCellStyle known = made.get(base.getIndex());
        if (known != null || workbook.getNumCellStyles() >= STYLES) {
            return known == null ? base : known;
        }
        HSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(base);
        style.setFillPattern(pattern);
        if (pattern == FillPatternType.SOLID_FOREGROUND) {
            style.setFillForegroundColor(COLOUR);
        }
        made.put(base.getIndex(), style);
        return style;
    }
}
