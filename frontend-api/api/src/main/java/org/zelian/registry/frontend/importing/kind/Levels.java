package org.zelian.registry.frontend.importing.kind;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.frontend.importing.sheet.column.Choices;

/** 安全保护等级, however a list writes it. */
public final class Levels {

    /** Before what is made of it. */
    private static final String NUMERALS = "一二三四五";

    public static final Labels<SecurityProtectionLevel> LABELS = labels();

    /** The same, as numbers 1 to 5. */
    public static final Choices<Integer> NUMBERS = numbers();

    private Levels() {}

    private static Labels<SecurityProtectionLevel> labels() {
        Labels<SecurityProtectionLevel> labels = Labels.none();
        for (SecurityProtectionLevel level : SecurityProtectionLevel.values()) {
            labels = labels.and(level, label(level), others(level));
        }
        return labels;
    }

    private static Choices<Integer> numbers() {
        Choices<Integer> numbers = Choices.none();
        for (SecurityProtectionLevel level : SecurityProtectionLevel.values()) {
            numbers = numbers.offer(label(level), level.number(), others(level));
        }
        return numbers;
    }

    private static String label(SecurityProtectionLevel level) {
        return "第" + numeral(level) + "级";
    }

    private static String[] others(SecurityProtectionLevel level) {
        int number = level.number();
        String numeral = numeral(level);
        return new String[] {
            numeral + "级",
            number + "级",
            "第" + number + "级",
            "等保" + numeral + "级",
            "等保" + number + "级",
            "L" + number,
            String.valueOf(number),
            numeral
        };
    }

    private static String numeral(SecurityProtectionLevel level) {
        return NUMERALS.substring(level.number() - 1, level.number());
    }
}
