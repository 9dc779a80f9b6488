package org.zelian.registry.contract;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * What people type, brought into one form: full-width digits, letters and spaces become half-width
 * (Chinese punctuation stays), ends are trimmed, control characters refused, length limited.
 */
public final class Text {

    private Text() {}

    /** Text of 1 to {@code limit} characters. */
    public static String required(String text, int limit) {
        String normal = normalise(text);
        if (normal.isEmpty()) {
            throw new InvalidValue("TextIsNotEmpty");
        }
        return limited(normal, limit);
    }

    /** Text of at most {@code limit} characters; blank becomes absent. */
    public static @Nullable String optional(@Nullable String text, int limit) {
        String normal = text == null ? "" : normalise(text);
        return normal.isEmpty() ? null : limited(normal, limit);
    }

    /** The one form in which typed text is kept and compared. */
    public static String normalise(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(Text::halfWidth)
                .forEach(normal::appendCodePoint);
        return normal.toString().strip();
    }

    private static String limited(String text, int limit) {
        if (text.codePointCount(0, text.length()) > limit) {
            throw new InvalidValue("TextIsWithinItsLimit", limit);
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new InvalidValue("TextHasNoControlCharacters");
        }
        return text;
    }

    private static int halfWidth(int c) {
        boolean digitOrLetter =
                (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        if (digitOrLetter) {
            return c - 0xFEE0;
        }
        return c == '\u3000' || c == '\u00a0' ? ' ' : c;
    }
}
