package org.zelian.registry.frontend.print;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands above and below every page. How many there are is known when all are written. */
final class PdfMargins extends PdfPageEventHelper {

    private static final float SIZE = 9;
    private static final float DISTANCE = 32;

    /** How far glyphs reach below their line. */
    private static final float DEPTH = 3;

    private final Printout printout;
    private final BaseFont font;
    private final PdfTemplate total;

    PdfMargins(Printout printout, BaseFont font, PdfWriter writer) {
        this.printout = printout;
        this.font = font;
        this.total = PdfTemplate.createTemplate(writer, 60, 2 * SIZE);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        Rectangle size = document.getPageSize();
        String head = printout.head();
        write(page, head, document.right() - width(head), size.getTop() - DISTANCE);
        String before = printout.foot() + "　第 " + writer.getPageNumber() + " 页，共 ";
        float left = (size.getWidth() - width(before + "00 页")) / 2;
        write(page, before, left, DISTANCE);
        page.addTemplate(total, left + width(before), DISTANCE - DEPTH);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // The page number has moved on by one when the document closes.
        write(total, writer.getPageNumber() - 1 + " 页", 0, DEPTH);
    }

    private void write(PdfContentByte on, String text, float x, float y) {
        on.beginText();
        on.setFontAndSize(font, SIZE);
        on.setTextMatrix(x, y);
        on.showText(text);
        on.endText();
    }

    private float width(String text) {
        return font.getWidthPoint(text, SIZE);
    }
}
