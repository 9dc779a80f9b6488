package org.zelian.registry.frontend.print;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A printout as a Word file (OOXML), on A4. */
final class WordFile {

    /** Lengths of a page in twentieths of a point. */
    static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    static final int MARGIN = 1_134;

    /** What every Chinese installation of a word processor has. */
    private static final String FONT = "宋体";

    private static final int SMALL = 9;
    private static final int NORMAL = 11;
    private static final int LARGE = 20;

    private final XWPFDocument document = new XWPFDocument();

    private WordFile() {}

    static byte[] of(Printout printout) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordFile file = new WordFile();
            file.fill(printout);
            file.document.write(out);
            file.document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Printout printout) {
        document.getProperties().getCoreProperties().setTitle(printout.name());
        page();
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.RIGHT);
        say(head, printout.head(), SMALL);
        foot(printout.foot());
        printout.blocks().forEach(this::add);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setHeader(MARGIN / 2);
        margins.setFooter(MARGIN / 2);
    }

    private void foot(String text) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        say(foot, text + "　第 ", SMALL);
        count(foot, "PAGE");
        say(foot, " 页，共 ", SMALL);
        count(foot, "NUMPAGES");
        say(foot, " 页", SMALL);
    }

    /** A number that the word processor counts. */
    private static void count(XWPFParagraph paragraph, String field) {
        say(paragraph, "", SMALL).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        say(paragraph, "", SMALL).getCTR().addNewInstrText().setStringValue(field);
        say(paragraph, "", SMALL).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title(String text) -> {
                XWPFParagraph title = document.createParagraph();
                title.setAlignment(ParagraphAlignment.CENTER);
                title.setSpacingBefore(240);
                title.setSpacingAfter(240);
                say(title, text, LARGE).setBold(true);
            }
            case Block.Heading(int level, String text) -> {
                XWPFParagraph heading = document.createParagraph();
                heading.setSpacingBefore(160);
                heading.setSpacingAfter(80);
                heading.setKeepNext(true);
                say(heading, text, NORMAL + 4 - level).setBold(true);
            }
            case Block.Text(String text) ->
                    text.lines().forEach(line -> running(document.createParagraph(), line));
            case Block.Grid grid -> {
                new WordGrid(grid).write(document.createTable());
                // Without a paragraph between them two tables grow together.
                say(document.createParagraph(), "", SMALL);
            }
            case Block.NewPage() -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private static void running(XWPFParagraph paragraph, String line) {
        paragraph.setIndentationFirstLine(NORMAL * 2 * 20);
        paragraph.setSpacingBetween(1.4);
        say(paragraph, line, NORMAL);
    }

    static XWPFRun say(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        if (!text.isEmpty()) {
            run.setText(text);
        }
        return run;
    }
}
