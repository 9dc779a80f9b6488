package org.zelian.registry.frontend.print;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.io.ByteArrayOutputStream;

/** A printout as PDF, on A4, its fonts embedded. */
final class PdfFile {

    private static final float MARGIN = 56.7f;
    private static final float NORMAL = 11;
    private static final float LARGE = 20;
    private static final float CELL = 10;
    private static final float LINE = 1.4f;
    private static final Color SHADE = new Color(0xF2, 0xF2, 0xF2);

    private final PdfFonts fonts = PdfFonts.shipped();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    private PdfFile() {}

    static byte[] of(Printout printout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile file = new PdfFile();
        PdfWriter writer = PdfWriter.getInstance(file.document, out);
        file.document.addTitle(printout.name());
        file.document.open();
        writer.setPageEvent(new PdfMargins(printout, file.fonts.chinese(), writer));
        printout.blocks().forEach(file::add);
        file.document.close();
        return out.toByteArray();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title(String text) -> {
                Paragraph title = paragraph(text, LARGE, Font.BOLD);
                title.setAlignment(Element.ALIGN_CENTER);
                title.setSpacingBefore(12);
                title.setSpacingAfter(16);
                document.add(title);
            }
            case Block.Heading(int level, String text) -> {
                Paragraph heading = paragraph(text, NORMAL + 4 - level, Font.BOLD);
                heading.setSpacingBefore(8);
                heading.setSpacingAfter(6);
                document.add(heading);
            }
            case Block.Text(String text) -> text.lines().forEach(this::running);
            case Block.Grid grid -> document.add(table(grid));
            case Block.NewPage() -> document.newPage();
        }
    }

    private void running(String line) {
        Paragraph paragraph = paragraph(line, NORMAL, Font.NORMAL);
        paragraph.setFirstLineIndent(2 * NORMAL);
        document.add(paragraph);
    }

    private Paragraph paragraph(String text, float size, int style) {
        Paragraph paragraph = new Paragraph(fonts.phrase(text, size, style));
        paragraph.setMultipliedLeading(LINE);
        return paragraph;
    }

    private PdfPTable table(Block.Grid grid) {
        float[] widths = new float[grid.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = grid.widths().get(i);
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.setSpacingBefore(6);
        table.setSpacingAfter(8);
        grid.rows().forEach(row -> row.forEach(cell -> table.addCell(cell(cell))));
        return table;
    }

    private PdfPCell cell(Cell cell) {
        PdfPCell made = new PdfPCell();
        made.setColspan(cell.columns());
        made.setRowspan(cell.rows());
        made.setPadding(4);
        made.setPaddingTop(1);
        made.setVerticalAlignment(Element.ALIGN_MIDDLE);
        if (cell.label()) {
            made.setBackgroundColor(SHADE);
        }
        for (String line : cell.text().split("\n", -1)) {
            // An empty line would have no height: room for a seal.
            made.addElement(paragraph(line.isEmpty() ? "　" : line, CELL, Font.NORMAL));
        }
        return made;
    }
}
