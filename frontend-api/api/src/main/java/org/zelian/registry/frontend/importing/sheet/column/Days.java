package org.zelian.registry.frontend.importing.sheet.column;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;
import org.zelian.registry.frontend.importing.sheet.Spelling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them: 2025-3-1, 2025/03/01, 2025.3.1, 2025年3月1日, 20250301, with a time
 * behind or not; a cell with a date's format, or the number of a day without one. A year of two
 * digits, or a day without its year or month, is not guessed.
 */
final class Days {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?:\\s?日)?"
                            + "(?:(?:T|\\s|(?<=日))\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** Numbers that stand for days of this and the last century: no year and no day of a month. */
    private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}(\\.\\d+)?");

    private Days() {}

    static LocalDate of(SheetCell cell) {
        String text = Spelling.halfWidth(cell.text()).replaceAll("\\s+", " ");
        if (cell.kind() == Kind.NUMBER && SERIAL.matcher(text).matches()) {
            LocalDateTime moment = cell.dates().at(Double.parseDouble(text));
            if (moment != null) {
                return moment.toLocalDate();
            }
        }
        for (Pattern form : new Pattern[] {WRITTEN, JOINED}) {
            Matcher day = form.matcher(text);
            if (day.matches()) {
                return day(cell, day);
            }
        }
        throw new InvalidValue("DateIsWellFormed", cell.text());
    }

    private static LocalDate day(SheetCell cell, Matcher day) {
        try {
            return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        } catch (DateTimeException e) {
            throw new InvalidValue("DateIsWellFormed", cell.text());
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
