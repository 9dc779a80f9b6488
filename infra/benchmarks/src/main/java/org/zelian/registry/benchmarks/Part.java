package org.zelian.registry.benchmarks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rows that may be asked for without the others, by name in lower case. */
enum Part {
    APPEND,
    COST,
    REPLAY,
    VERIFICATION,
    SIZE;

    static Set<Part> all() {
        return EnumSet.allOf(Part.class);
    }

    /**
     * @throws IllegalArgumentException when one of the words, at least one, is no part's name
     */
    static Set<Part> of(List<String> words) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : words) {
            parts.add(
                    Arrays.stream(values())
                            .filter(part -> part.word().equals(word))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(unknown(word))));
        }
        return parts;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String unknown(String word) {
        return "没有名为 %s 的部分；有：%s"
                .formatted(
                        word, String.join(" ", Arrays.stream(values()).map(Part::word).toList()));
    }
}
