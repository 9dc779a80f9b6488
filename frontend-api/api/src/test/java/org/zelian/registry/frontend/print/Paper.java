package org.zelian.registry.frontend.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads printed documents again, and holds them to what was committed. */
public final class Paper {

    private static final Path GOLDEN = Path.of("src/test/resources/print");
    private static final Path PRINTED = Path.of("target/print");

    private Paper() {}

    /**
     * Prints a document both ways: the Word file reads as the golden text of this name, and the PDF
     * holds the same characters, none more or fewer; their order is not compared, for a page of PDF
     * keeps its tables apart from its running text. With {@code -Dprint.write=true} the golden text
     * is written anew first; what was printed is in {@code target/print}, to be looked at.
     */
    public static void holdsTo(String name, Printout printout) throws IOException {
        byte[] word = WordFile.of(printout);
        byte[] pdf = PdfFile.of(printout);
        Files.createDirectories(PRINTED);
        Files.write(PRINTED.resolve(name + ".docx"), word);
        Files.write(PRINTED.resolve(name + ".pdf"), pdf);
        String text = word(word);
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("print.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(counts(pdf(pdf, printout))).isEqualTo(counts(shippable(squeezed(text))));
    }

    /** The body of a Word file: a line a paragraph, a line a row of a table. */
    public static String word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getBodyElements().stream()
                    .map(Paper::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** The text of a PDF without any white space, and without what stands on every page. */
    public static String pdf(byte[] file, Printout printout) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(file)) {
            int pages = reader.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                String found = squeezed(new PdfTextExtractor(reader).getTextFromPage(page));
                String foot = printout.foot() + "第" + page + "页，共" + pages + "页";
                assertThat(found).contains(squeezed(printout.head()), squeezed(foot));
                text.append(
                        found.replace(squeezed(printout.head()), "").replace(squeezed(foot), ""));
            }
        }
        return text.toString();
    }

    private static Map<String, Long> counts(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    /** Characters beyond the first plane are in none of the fonts shipped. */
    private static String shippable(String text) {
        return text.codePoints()
                .mapToObj(c -> c > 0xFFFF ? "〔U+%X〕".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table ->
                    table.getRows().stream().map(Paper::row).collect(Collectors.joining("\n"));
            default -> throw new AssertionError("Nothing prints a " + element.getElementType());
        };
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .filter(cell -> !isCovered(cell))
                .map(cell -> cell.getText().strip().replace("\n", " / "))
                .collect(Collectors.joining(" | "));
    }

    private static boolean isCovered(XWPFTableCell cell) {
        CTTcPr form = cell.getCTTc().getTcPr();
        return form.isSetVMerge() && !form.getVMerge().isSetVal();
    }

    /** What separates words and cells is no part of what is said. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000|/]", "");
    }
}
