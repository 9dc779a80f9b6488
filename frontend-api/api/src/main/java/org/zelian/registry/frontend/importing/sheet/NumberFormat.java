package org.zelian.registry.frontend.importing.sheet;

import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a workbook shows a number, as far as it matters for what the number means.
 *
 * @param date whether it is a day or a time
 * @param zeros digits to which a code is filled up with zeros; 0 for no code
 */
public record NumberFormat(boolean date, int zeros) {

    public static final NumberFormat GENERAL = new NumberFormat(false, 0);

    /** Digits that a spreadsheet program keeps of a number; the rest becomes zeros. */
    private static final int KEPT = 15;

    /** Digits of a number too long to show. */
    private static final int SHORT = 6;

    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hHmMsS]+])[^\\]]*]");
    private static final Pattern ZEROS = Pattern.compile("0{2,30}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** A format that every program knows by its number (ISO/IEC 29500-1, 18.8.30). */
    public static NumberFormat known(int id) {
        boolean date =
                (id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58);
        return date ? new NumberFormat(true, 0) : GENERAL;
    }

    /** A format by its pattern: {@code yyyy"年"m"月"d"日"}, {@code 000000}. */
    public static NumberFormat of(String pattern) {
        String first = pattern.split(";", 2)[0];
        String signs = LITERALS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        boolean number = signs.contains("0") || signs.contains("#");
        boolean clock = signs.matches(".*[ydhs].*");
        boolean month = signs.contains("m") && !number;
        boolean words = signs.contains("general");
        if (!words && (clock || month)) {
            return new NumberFormat(true, 0);
        }
        return ZEROS.matcher(first).matches() ? new NumberFormat(false, first.length()) : GENERAL;
    }

    /** A number as a cell. */
    public SheetCell cell(double number, boolean formula, DateSystem dates) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return SheetCell.of(Kind.ERROR, "#NUM!", formula);
        }
        LocalDateTime moment = date ? dates.at(number) : null;
        return moment == null
                ? new SheetCell(Kind.NUMBER, digits(number), formula, dates)
                : SheetCell.of(Kind.DATE, moment(number, moment), formula);
    }

    private static String moment(double number, LocalDateTime moment) {
        if (number < 1) {
            return moment.format(TIME);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(MOMENT);
    }

    private String digits(double number) {
        BigDecimal kept =
                new BigDecimal(number)
                        .round(new MathContext(KEPT, RoundingMode.HALF_UP))
                        .stripTrailingZeros();
        if (kept.signum() == 0) {
            return "0".repeat(Math.max(1, zeros));
        }
        if (kept.precision() - kept.scale() > KEPT) {
            return shortened(kept);
        }
        String plain = kept.toPlainString();
        boolean code = kept.signum() > 0 && kept.scale() <= 0 && plain.length() < zeros;
        return code ? "0".repeat(zeros - plain.length()) + plain : plain;
    }

    private static String shortened(BigDecimal number) {
        BigDecimal shown =
                number.round(new MathContext(SHORT, RoundingMode.HALF_UP)).stripTrailingZeros();
        String mantissa =
                new BigDecimal(shown.unscaledValue(), shown.precision() - 1).toPlainString();
        return mantissa + "E+" + (shown.precision() - shown.scale() - 1);
    }
}
