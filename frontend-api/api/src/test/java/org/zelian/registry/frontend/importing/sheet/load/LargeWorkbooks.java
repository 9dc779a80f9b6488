package org.zelian.registry.frontend.importing.sheet.load;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.zelian.registry.frontend.importing.sheet.FileFormat;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.awkward.Cells;
import org.zelian.registry.frontend.importing.sheet.awkward.RawXlsx;

import java.nio.charset.Charset;

/** Workbooks every tenth row of which has a fault. */
final class LargeWorkbooks {

    private static final String[] HEADERS = {"单位名称", "标识码", "单位类型", "成立日期", "学生人数", "是否直属", "联系电话"};

    /** Columns; fewer in an xls, which is smaller. */
    private static final int WIDE = 20;

    private static final int NARROW = 12;

    private LargeWorkbooks() {}

    static byte[] of(FileFormat format, int rows) {
        return switch (format) {
            case XLSX -> xlsx(rows);
            case XLS -> xls(rows);
            case CSV -> csv(rows);
        };
    }

    /**
     * A row, and more columns than an import asks for, as real workbooks have them.
     *
     * @param width columns in all
     */
    private static Object[] row(int number, int width) {
        Object[] row = new Object[width];
        row[0] = "锦江区第 " + number + " 小学";
        row[1] = String.format("%010d", number);
        row[2] = number % 2 == 0 ? "小学" : "幼儿园";
        row[3] = number % 10 == 0 ? "去年" : "2025年3月1日";
        row[4] = number % 5_000;
        row[5] = "是";
        row[6] = "138" + String.format("%08d", number);
        for (int i = HEADERS.length; i < width; i++) {
            row[i] = "备注文字 " + i + " 之 " + number;
        }
        return row;
    }

    private static Object[] header(int width) {
        Object[] header = new Object[width];
        System.arraycopy(HEADERS, 0, header, 0, HEADERS.length);
        for (int i = HEADERS.length; i < width; i++) {
            header[i] = "说明" + i;
        }
        return header;
    }

    private static byte[] xlsx(int rows) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i <= rows; i++) {
            Object[] row = i == 0 ? header(WIDE) : row(i, WIDE);
            xml.append("<row r=\"").append(i + 1).append("\">");
            for (int column = 0; column < row.length; column++) {
                String cell = Letters.of(column) + (i + 1);
                xml.append(
                        row[column] instanceof Integer number
                                ? "<c r=\"" + cell + "\"><v>" + number + "</v></c>"
                                : RawXlsx.text(cell, row[column].toString()));
            }
            xml.append("</row>");
        }
        return RawXlsx.rows(xml.toString()).bytes();
    }

    private static byte[] xls(int rows) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("名单");
        Cells.row(sheet, 1, header(NARROW));
        for (int i = 1; i <= rows; i++) {
            Cells.row(sheet, i + 1, row(i, NARROW));
        }
        return Cells.bytes(workbook);
    }

    private static byte[] csv(int rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= rows; i++) {
            for (Object value : i == 0 ? header(WIDE) : row(i, WIDE)) {
                text.append(value).append(',');
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(Charset.forName("GB18030"));
    }
}
