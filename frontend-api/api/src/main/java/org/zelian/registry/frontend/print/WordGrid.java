package org.zelian.registry.frontend.print;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A grid as a table of a Word file: its columns are as wide as said, whatever stands in them. */
final class WordGrid {

    private static final String SHADE = "F2F2F2";
    private static final int SIZE = 10;

    private final Block.Grid grid;
    private final int[] widths;

    /** By column: how many rows below a cell that spans them still covers, and its columns. */
    private final int[] covered;

    private final int[] breadth;

    WordGrid(Block.Grid grid) {
        this.grid = grid;
        int whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
        this.widths =
                grid.widths().stream()
                        .mapToInt(each -> (WordFile.WIDTH - 2 * WordFile.MARGIN) * each / whole)
                        .toArray();
        this.covered = new int[widths.length];
        this.breadth = new int[widths.length];
    }

    void write(XWPFTable table) {
        table.removeRow(0);
        table.setWidth(sum(0, widths.length));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid columns = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        grid.rows().forEach(cells -> write(table.createRow(), cells));
    }

    private void write(XWPFTableRow row, List<Cell> cells) {
        Deque<Cell> left = new ArrayDeque<>(cells);
        // A row made after others comes with as many cells as the first.
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        for (int column = 0; column < widths.length; ) {
            if (covered[column] > 0) {
                covered[column]--;
                format(row.addNewTableCell(), column, breadth[column]).addNewVMerge();
                column += breadth[column];
            } else {
                Cell cell = left.removeFirst();
                write(row.addNewTableCell(), column, cell);
                covered[column] = cell.rows() - 1;
                breadth[column] = cell.columns();
                column += cell.columns();
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("No column is left for " + left);
        }
    }

    private void write(XWPFTableCell written, int column, Cell cell) {
        CTTcPr form = format(written, column, cell.columns());
        if (cell.rows() > 1) {
            form.addNewVMerge().setVal(STMerge.RESTART);
        }
        if (cell.label()) {
            written.setColor(SHADE);
        }
        written.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        written.removeParagraph(0);
        for (String line : cell.text().split("\n", -1)) {
            XWPFParagraph paragraph = written.addParagraph();
            WordFile.say(paragraph, line, SIZE);
        }
    }

    private CTTcPr format(XWPFTableCell cell, int column, int columns) {
        if (cell.getParagraphs().isEmpty()) {
            cell.addParagraph();
        }
        CTTcPr form = cell.getCTTc().addNewTcPr();
        form.addNewTcW().setW(BigInteger.valueOf(sum(column, column + columns)));
        if (columns > 1) {
            form.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return form;
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int column = from; column < to; column++) {
            sum += widths[column];
        }
        return sum;
    }
}
