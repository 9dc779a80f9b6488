package org.zelian.registry.frontend.print;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The fonts inside our PDFs; of each only the glyphs used are embedded. Where they are from and
 * their licences: {@code print/NOTICE.txt} beside them.
 */
final class PdfFonts {

    private static final String BOXES = "□☑";

    /** Read when the first PDF is made: they are some megabytes. */
    private static final class Shipped {
        private static final PdfFonts FONTS = new PdfFonts();
    }

    private final BaseFont chinese = font("wqy-microhei.ttc", ",0");
    private final BaseFont boxes = font("DejaVuSans.ttf", "");

    static PdfFonts shipped() {
        return Shipped.FONTS;
    }

    /** Text in pieces of one font each; what no font has is written as its code point. */
    Phrase phrase(String text, float size, int style) {
        Phrase phrase = new Phrase();
        StringBuilder piece = new StringBuilder();
        boolean boxed = false;
        for (int character : text.codePoints().toArray()) {
            boolean box = BOXES.indexOf(character) >= 0;
            if (box != boxed) {
                add(phrase, piece, new Font(boxed ? boxes : chinese, size, style));
                boxed = box;
            }
            piece.append(written(box ? boxes : chinese, character));
        }
        add(phrase, piece, new Font(boxed ? boxes : chinese, size, style));
        return phrase;
    }

    /** The font of a line that is measured and set by hand. */
    BaseFont chinese() {
        return chinese;
    }

    private static String written(BaseFont font, int character) {
        return font.charExists(character)
                ? Character.toString(character)
                : "〔U+%04X〕".formatted(character);
    }

    private static void add(Phrase phrase, StringBuilder piece, Font font) {
        if (!piece.isEmpty()) {
            Chunk chunk = new Chunk(piece.toString(), font);
            chunk.setSplitCharacter(LineBreaks.CHINESE);
            phrase.add(chunk);
            piece.setLength(0);
        }
    }

    private static BaseFont font(String file, String face) {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/print/" + file)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return BaseFont.createFont(
                    file + face, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
