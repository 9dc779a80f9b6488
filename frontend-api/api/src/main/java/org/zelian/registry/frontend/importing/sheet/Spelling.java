package org.zelian.registry.frontend.importing.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** How people write the same thing differently, and the one form in which it is compared. */
public final class Spelling {

    private static final Pattern BRACKETED =
            Pattern.compile(
                    "\\([^()]*\\)|（[^（）]*）|\\([^()（）]*）|（[^()（）]*\\)"
                            + "|\\[[^\\[\\]]*]|【[^【】]*】|［[^［］]*］|〔[^〔〕]*〕");

    private Spelling() {}

    /**
     * Without what nobody sees: marks of direction and width, which programs for text leave behind,
     * and space at the ends. Every kind of space becomes the plain one, a line break a line feed.
     */
    public static String visible(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && isPlain(text.charAt(at))) {
            at++;
        }
        return (at == length ? text : cleaned(text, at)).strip();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c >= 0x4e00 && c < 0xa000) || c == '\n';
    }

    private static String cleaned(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!lineEnd && Character.getType(c) != Character.FORMAT) {
                clean.append(c == '\r' ? '\n' : c == '\t' || Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return clean.toString();
    }

    /** Half-width: what is typed with a Chinese keyboard where digits and signs are meant. */
    public static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            half.append(halfWidth(text.charAt(i)));
        }
        return half.toString();
    }

    private static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\u3000' -> ' ';
            case '。' -> '.';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }

    /** For comparing: half-width letters and digits in lower case, without space or punctuation. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        halfWidth(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Without what stands in brackets: units and notes of a header. */
    public static String withoutBrackets(String text) {
        return BRACKETED.matcher(text).replaceAll("");
    }

    /** At most so many characters, the rest as …. */
    public static String cut(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }
}
