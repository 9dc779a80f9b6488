package org.zelian.registry.frontend.importing.sheet;

/**
 * A cell as text, with what it was.
 *
 * @param text no invisible characters, ends trimmed. A number in plain digits, or as 5.10104E+17
 *     where more digits were typed than a spreadsheet program keeps; a day as 2025-03-01, with a
 *     time as 2025-03-01 08:30:00; TRUE or FALSE; an error by its name, #REF!
 * @param formula whether the value was computed
 * @param dates how its workbook counts days, for numbers that stand for one
 */
public record SheetCell(Kind kind, String text, boolean formula, DateSystem dates) {

    /** What a cell was. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        BLANK,
        ERROR,
        /** A formula whose value the file does not hold. Formulas are never evaluated here. */
        UNCALCULATED
    }

    /** Nothing there. */
    public static final SheetCell BLANK =
            new SheetCell(Kind.BLANK, "", false, DateSystem.FROM_1900);

    /** Text as it was typed; blank where nothing of it can be seen. */
    public static SheetCell typed(String text) {
        return text(text, false);
    }

    /** Text, typed or computed. */
    public static SheetCell text(String text, boolean formula) {
        String visible = Spelling.visible(text);
        if (visible.isEmpty()) {
            return formula ? new SheetCell(Kind.BLANK, "", true, DateSystem.FROM_1900) : BLANK;
        }
        return new SheetCell(Kind.TEXT, visible, formula, DateSystem.FROM_1900);
    }

    /** What is no text, as its own kind. */
    public static SheetCell of(Kind kind, String text, boolean formula) {
        return new SheetCell(kind, text, formula, DateSystem.FROM_1900);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
