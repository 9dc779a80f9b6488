package org.zelian.registry.frontend.importing.sheet.writing;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;

import java.util.List;

/** Lists to choose from, at the cells: short ones by themselves, long ones on a hidden sheet. */
final class DropDowns {

    /** Characters that a list of its own may have (ISO/IEC 29500-1, 18.3.1.33). */
    private static final int SHORT = 255;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final DataValidationHelper validations;
    private int lists;

    DropDowns(XSSFWorkbook workbook, XSSFSheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.validations = sheet.getDataValidationHelper();
    }

    void add(List<Column<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            List<String> choices = columns.get(i).parser().choices();
            if (!choices.isEmpty()) {
                add(i, columns.get(i).header(), choices);
            }
        }
    }

    private void add(int column, String header, List<String> choices) {
        DataValidationConstraint list =
                isShort(choices)
                        ? validations.createExplicitListConstraint(choices.toArray(new String[0]))
                        : validations.createFormulaListConstraint(listed(header, choices));
        DataValidation validation =
                validations.createValidation(
                        list,
                        new CellRangeAddressList(1, SheetLimits.STANDARD.rows(), column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(header, "请从下拉列表中选择。");
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static boolean isShort(List<String> choices) {
        return String.join(",", choices).length() <= SHORT
                && choices.stream()
                        .noneMatch(choice -> choice.contains(",") || choice.contains("\""));
    }

    /** The range of the hidden sheet where a list stands. */
    private String listed(String header, List<String> choices) {
        XSSFSheet hidden = workbook.getSheet(SheetReader.LISTS);
        if (hidden == null) {
            hidden = workbook.createSheet(SheetReader.LISTS);
            workbook.setSheetVisibility(
                    workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
        }
        put(hidden, 0, header);
        for (int i = 0; i < choices.size(); i++) {
            put(hidden, i + 1, choices.get(i));
        }
        String letters = Letters.of(lists++);
        return SheetReader.LISTS + "!$" + letters + "$2:$" + letters + "$" + (choices.size() + 1);
    }

    private void put(XSSFSheet hidden, int row, String text) {
        XSSFRow there = hidden.getRow(row);
        (there == null ? hidden.createRow(row) : there).createCell(lists).setCellValue(text);
    }
}
