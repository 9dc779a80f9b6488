package org.zelian.registry.frontend.importing.sheet.xls;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.zelian.registry.frontend.importing.sheet.DateSystem;
import org.zelian.registry.frontend.importing.sheet.Gathering;
import org.zelian.registry.frontend.importing.sheet.Merge;
import org.zelian.registry.frontend.importing.sheet.NumberFormat;
import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.SheetRows;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads xls. */
public final class XlsReader {

    /** Formats below are known by their numbers; those from here on by their patterns. */
    private static final int OWN_FORMATS = 164;

    private final HSSFWorkbook workbook;
    private final DateSystem dates;
    private final Map<Short, NumberFormat> formats = new HashMap<>();

    private XlsReader(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.dates =
                workbook.getInternalWorkbook().isUsing1904DateWindowing()
                        ? DateSystem.FROM_1904
                        : DateSystem.FROM_1900;
    }

    /**
     * All sheets.
     *
     * @throws IOException where the file is broken
     * @throws WorkbookRefused by name, for everything else
     */
    public static List<Sheet> read(byte[] bytes, SheetLimits limits) throws IOException {
        Gathering gathering = new Gathering(limits);
        List<Sheet> sheets = new ArrayList<>();
        try (HSSFWorkbook workbook = OldWorkbook.open(bytes)) {
            XlsReader reader = new XlsReader(workbook);
            for (int place = 0; place < workbook.getNumberOfSheets(); place++) {
                sheets.add(reader.sheet(place, gathering));
            }
        }
        return sheets;
    }

    private Sheet sheet(int place, Gathering gathering) {
        HSSFSheet sheet = workbook.getSheetAt(place);
        boolean visible = workbook.getSheetVisibility(place) == SheetVisibility.VISIBLE;
        SheetRows rows = gathering.sheet(place, sheet.getSheetName(), visible);
        int width = 0;
        for (Row row : sheet) {
            List<SheetCell> cells = cells((HSSFRow) row);
            rows.row(row.getRowNum() + 1, row.getZeroHeight(), cells);
            width = Math.max(width, cells.size());
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            rows.merge(
                    new Merge(
                            merged.getFirstRow() + 1,
                            merged.getLastRow() + 1,
                            merged.getFirstColumn(),
                            merged.getLastColumn()));
        }
        for (int column = 0; column < width; column++) {
            if (sheet.isColumnHidden(column)) {
                rows.hide(column, column);
            }
        }
        return rows.done();
    }

    private List<SheetCell> cells(HSSFRow row) {
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            SheetCell read = cell((HSSFCell) cell);
            if (!read.isBlank()) {
                while (cells.size() <= cell.getColumnIndex()) {
                    cells.add(SheetCell.BLANK);
                }
                cells.set(cell.getColumnIndex(), read);
            }
        }
        return cells;
    }

    private SheetCell cell(HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> SheetCell.text(cell.getRichStringCellValue().getString(), formula);
            case NUMERIC -> format(cell).cell(cell.getNumericCellValue(), formula, dates);
            case BOOLEAN ->
                    SheetCell.of(
                            Kind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR ->
                    SheetCell.of(
                            Kind.ERROR,
                            FormulaError.forInt(cell.getErrorCellValue()).getString(),
                            formula);
            case BLANK, FORMULA, _NONE -> SheetCell.BLANK;
        };
    }

    private NumberFormat format(HSSFCell cell) {
        short id = cell.getCellStyle().getDataFormat();
        return formats.computeIfAbsent(
                id,
                unknown ->
                        id < OWN_FORMATS
                                ? NumberFormat.known(id)
                                : NumberFormat.of(cell.getCellStyle().getDataFormatString()));
    }
}
