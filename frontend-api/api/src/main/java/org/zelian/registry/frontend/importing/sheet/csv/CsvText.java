package org.zelian.registry.frontend.importing.sheet.csv;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * A file's text, decoded: UTF-8, UTF-16 of either order, or GB18030, which is what programs on a
 * Chinese Windows write.
 *
 * @param marked whether it began with a byte order mark
 */
record CsvText(String text, Charset charset, boolean marked) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Bytes that tell UTF-16 without a mark: separators and line ends have a zero beside them. */
    private static final int LOOKED_AT = 4_096;

    /**
     * Decodes a file.
     *
     * @throws WorkbookRefused where it is in no such encoding, or no text
     */
    static CsvText of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return required(bytes, StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return required(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return required(bytes, StandardCharsets.UTF_16BE, 2);
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return required(bytes, GB18030, 4);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return required(bytes, wide, 0);
        }
        // Text in GB18030 that is also good UTF-8 does not happen beyond a word or two.
        String text = decoded(bytes, StandardCharsets.UTF_8, 0);
        return text == null
                ? required(bytes, GB18030, 0)
                : judged(text, StandardCharsets.UTF_8, false);
    }

    private static CsvText required(byte[] bytes, Charset charset, int mark) {
        String text = decoded(bytes, charset, mark);
        if (text == null) {
            judge(IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xff));
            throw new WorkbookRefused("TextEncodingsAreKnown");
        }
        return judged(text, charset, mark > 0);
    }

    private static CsvText judged(String text, Charset charset, boolean marked) {
        judge(text.chars());
        return new CsvText(text, charset, marked);
    }

    /** No text holds the characters of machines. */
    private static void judge(IntStream characters) {
        if (characters.anyMatch(c -> c < ' ' && "\t\r\n\f\u000b".indexOf(c) < 0)) {
            throw new WorkbookRefused("WorkbooksAreOfAKnownKind", "无法识别的内容");
        }
    }

    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int high = 0;
        int low = 0;
        for (int i = 0; i < length; i += 2) {
            high += bytes[i] == 0 ? 1 : 0;
            low += bytes[i + 1] == 0 ? 1 : 0;
        }
        // Some characters end in a zero themselves, 一 among them, but fewer.
        if (bytes.length % 2 != 0 || high == low) {
            return null;
        }
        return high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset, int from) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xff) == mark[i]);
    }
}
