package org.zelian.registry.query.pinyin;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names in pinyin: {@code 锦江区} is found by {@code jinjiangqu} and by {@code jjq}. */
public final class Pinyin {

    /** Combinations of readings kept for one name; the likeliest comes first and always stays. */
    private static final int MOST_READINGS = 64;

    private Pinyin() {}

    /** Every reading, full ones first, then initials, separated by spaces; lower case. */
    public static String readings(String name) {
        List<Set<String>> characters = characters(name);
        Set<String> readings = new LinkedHashSet<>();
        readings.add(likeliest(name, PinyinStyleEnum.INPUT));
        readings.addAll(combinations(characters));
        readings.add(likeliest(name, PinyinStyleEnum.FIRST_LETTER));
        readings.addAll(combinations(characters.stream().map(Pinyin::initials).toList()));
        return String.join(" ", readings);
    }

    /** What a typed text is looked for in: the name itself and every reading. */
    public static String searchText(String name) {
        return searched(name) + " " + readings(name);
    }

    /** Typed text as it is looked for in {@link #searchText}. */
    public static String searched(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /** Sorts names as a dictionary does; names that sound alike stay apart by their characters. */
    public static String sortKey(String name) {
        return PinyinHelper.toPinyin(name, PinyinStyleEnum.INPUT, " ").toLowerCase(Locale.ROOT)
                + " "
                + name;
    }

    /** By the phrase dictionary: it knows 成都 from 都江堰. */
    private static String likeliest(String name, PinyinStyleEnum style) {
        return searched(PinyinHelper.toPinyin(name, style, ""));
    }

    private static List<Set<String>> characters(String name) {
        List<Set<String>> characters = new ArrayList<>();
        for (char character : searched(name).toCharArray()) {
            characters.add(
                    new LinkedHashSet<>(
                            PinyinHelper.toPinyinList(character, PinyinStyleEnum.INPUT)));
        }
        return characters;
    }

    private static Set<String> initials(Set<String> readings) {
        Set<String> initials = new LinkedHashSet<>();
        readings.forEach(reading -> initials.add(reading.substring(0, 1)));
        return initials;
    }

    private static List<String> combinations(List<Set<String>> characters) {
        List<String> combinations = List.of("");
        for (Set<String> readings : characters) {
            boolean room = combinations.size() * readings.size() <= MOST_READINGS;
            List<String> longer = new ArrayList<>();
            for (String combination : combinations) {
                readings.stream()
                        .limit(room ? readings.size() : 1)
                        .forEach(reading -> longer.add(combination + reading));
            }
            combinations = longer;
        }
        return combinations;
    }
}
