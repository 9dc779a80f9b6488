package org.zelian.registry.frontend.print;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end: between any two characters of Chinese text, but no line begins with what
 * closes and none ends with what opens.
 */
final class LineBreaks implements SplitCharacter {

    static final LineBreaks CHINESE = new LineBreaks();

    private static final String CLOSING = "，。、；：！？）〕》」』”’…%";
    private static final String OPENING = "（〔《「『“‘□☑";

    private final SplitCharacter usual = new DefaultSplitCharacter();

    private LineBreaks() {}

    @Override
    public boolean isSplitCharacter(
            int start, int current, int end, char[] text, PdfChunk[] chunks) {
        boolean beforeClosing = current + 1 < end && CLOSING.indexOf(text[current + 1]) >= 0;
        return !beforeClosing
                && OPENING.indexOf(text[current]) < 0
                && usual.isSplitCharacter(start, current, end, text, chunks);
    }
}
