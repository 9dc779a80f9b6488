package org.zelian.registry.frontend.importing.sheet.column;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetCell.Kind;
import org.zelian.registry.frontend.importing.sheet.Spelling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What most columns hold. */
public final class Parsers {

    /** How a spreadsheet program shows a number of more than eleven digits. */
    private static final Pattern SHORTENED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d{2,3}");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}(\\.0+)?");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,;；\\n]");

    private Parsers() {}

    /** Text of at most so many characters, in the form in which typed text is kept. */
    public static Parser<String> text(int limit) {
        return Parser.of(Shape.TEXT, cell -> Text.required(cell.text(), limit));
    }

    /**
     * A code: half-width, without any space.
     *
     * @param made the value, or an {@link InvalidValue}
     */
    public static <T> Parser<T> code(Function<String, T> made) {
        return Parser.of(Shape.CODE, cell -> made.apply(codeText(cell)));
    }

    /** A code of so many digits: a number of fewer has lost zeros at its beginning. */
    public static <T> Parser<T> digits(int count, Function<String, T> made) {
        return Parser.of(
                Shape.CODE,
                cell -> {
                    String code = codeText(cell);
                    if (cell.kind() == Kind.NUMBER && code.length() < count) {
                        throw new InvalidValue("LeadingZerosAreKept", code, count);
                    }
                    return made.apply(code);
                });
    }

    /** A day, however it was written: see {@link Days}. */
    public static Parser<LocalDate> day() {
        return Parser.of(Shape.DAY, Days::of);
    }

    /** A whole number of a range. */
    public static Parser<Integer> whole(int least, int most) {
        return Parser.of(Shape.NUMBER, cell -> whole(cell, least, most));
    }

    /** One of several, by what it is called: the same name however it is spelt. */
    public static <T> Parser<T> choice(Choices<T> choices) {
        return new Parser<>(Shape.CHOICE, choices.offered(), choices::of);
    }

    /** 是 or 否, and what else stands for them in spreadsheets. */
    public static Parser<Boolean> yesNo() {
        return choice(
                Choices.<Boolean>none()
                        .offer("是", true, "有", "TRUE", "Y", "YES", "1", "√")
                        .offer("否", false, "无", "FALSE", "N", "NO", "0", "×"));
    }

    /** Several values in one cell, separated by 、 or a comma, a semicolon, a line break. */
    public static <T> Parser<List<T>> several(Parser<T> each) {
        return Parser.of(
                Shape.TEXT,
                cell -> {
                    List<T> all = new ArrayList<>();
                    for (String part : SEPARATOR.split(cell.text(), -1)) {
                        SheetCell one = SheetCell.typed(part);
                        if (!one.isBlank()) {
                            all.add(each.reading().apply(one));
                        }
                    }
                    return List.copyOf(all);
                });
    }

    private static String codeText(SheetCell cell) {
        if (cell.kind() == Kind.DATE) {
            throw new InvalidValue("CodesAreNotDates", cell.text());
        }
        String code = Spelling.halfWidth(cell.text()).replaceAll("\\s", "");
        if (SHORTENED.matcher(code).matches()) {
            throw new InvalidValue("DigitsAreNotLost", cell.text());
        }
        return code.startsWith("'") ? code.substring(1) : code;
    }

    private static int whole(SheetCell cell, int least, int most) {
        String number = Spelling.halfWidth(cell.text()).replaceAll("[\\s,]", "");
        if (cell.kind() == Kind.DATE || !WHOLE.matcher(number).matches()) {
            throw new InvalidValue("NumberIsWhole", cell.text());
        }
        long value = new BigDecimal(number).longValueExact();
        if (value < least || value > most) {
            throw new InvalidValue("NumberIsWithinItsRange", least, most);
        }
        return (int) value;
    }
}
