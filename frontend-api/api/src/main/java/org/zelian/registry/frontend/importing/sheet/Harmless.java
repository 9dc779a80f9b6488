package org.zelian.registry.frontend.importing.sheet;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet program runs: in files without types of cells, what begins like a
 * formula gets the apostrophe that stands for text there (OWASP, CSV Injection).
 */
public final class Harmless {

    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*|\\s*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    /** A plain number, and the usual way to keep the zeros of a code: {@code ="0123"}. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?|=\"[^\"]*\"");

    private Harmless() {}

    /** With an apostrophe before it where it needs one. */
    public static String written(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** What was meant, without the apostrophe of {@link #written}. */
    public static String read(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !PLAIN.matcher(text).matches();
    }
}
