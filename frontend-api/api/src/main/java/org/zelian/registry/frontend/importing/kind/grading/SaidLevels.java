package org.zelian.registry.frontend.importing.kind.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.frontend.importing.kind.Levels;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Parser;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;
import org.zelian.registry.frontend.importing.sheet.column.Shape;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level as lists write it: 第三级, or with what it follows from, S3A2G3.
 *
 * @param information S, where it is said
 * @param service A, where it is said
 */
record SaidLevels(
        SecurityProtectionLevel overall,
        @Nullable SecurityProtectionLevel information,
        @Nullable SecurityProtectionLevel service) {

    private static final Pattern NOTATION =
            Pattern.compile("S([1-5])A([1-5])(?:G([1-5]))?|G([1-5])S([1-5])A([1-5])");

    /** Reads both forms; a list offers the first. */
    static Parser<SaidLevels> parser() {
        Parser<SecurityProtectionLevel> level = Parsers.choice(Levels.LABELS.choices());
        return new Parser<>(Shape.CHOICE, level.choices(), cell -> read(cell, level));
    }

    private static SaidLevels read(SheetCell cell, Parser<SecurityProtectionLevel> level) {
        Matcher notation = NOTATION.matcher(Spelling.key(cell.text()).toUpperCase(Locale.ROOT));
        if (!notation.matches()) {
            SecurityProtectionLevel overall = level.reading().apply(cell);
            // The higher of two is the lowest only where both are.
            SecurityProtectionLevel both = overall == SecurityProtectionLevel.L1 ? overall : null;
            return new SaidLevels(overall, both, both);
        }
        boolean first = notation.group(4) == null;
        SecurityProtectionLevel information = of(notation.group(first ? 1 : 5));
        SecurityProtectionLevel service = of(notation.group(first ? 2 : 6));
        String overall = notation.group(first ? 3 : 4);
        return new SaidLevels(
                overall == null ? information.higher(service) : of(overall), information, service);
    }

    private static SecurityProtectionLevel of(String digit) {
        return SecurityProtectionLevel.of(Integer.parseInt(digit));
    }
}
