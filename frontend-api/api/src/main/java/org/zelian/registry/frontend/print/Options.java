package org.zelian.registry.frontend.print;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The options of one question of a form, in its order.
 *
 * @param labels what the form calls each, its code first where it has one
 */
public record Options<E extends Enum<E>>(Map<E, String> labels) {

    private static final String TICKED = "☑";
    private static final String OPEN = "□";

    public Options {
        labels = new EnumMap<>(labels);
    }

    /** Labels in the order of the constants: as many as there are. */
    public static <E extends Enum<E>> Options<E> of(Class<E> type, String... labels) {
        E[] constants = type.getEnumConstants();
        if (constants.length != labels.length) {
            throw new IllegalArgumentException(type + " has " + constants.length + " constants");
        }
        Map<E, String> all = new EnumMap<>(type);
        for (int i = 0; i < constants.length; i++) {
            all.put(constants[i], labels[i]);
        }
        return new Options<>(all);
    }

    /** Two boxes, one of them ticked. */
    public static String either(boolean first, String one, String other) {
        return box(first, one) + "  " + box(!first, other);
    }

    /** A box before what it stands for. */
    public static String box(boolean ticked, String label) {
        return (ticked ? TICKED : OPEN) + label;
    }

    public String label(E option) {
        return Objects.requireNonNull(labels.get(option));
    }

    /** All of them in a line, those chosen ticked. */
    public String boxes(Collection<E> chosen) {
        return labels.entrySet().stream()
                .map(option -> box(chosen.contains(option.getKey()), option.getValue()))
                .collect(Collectors.joining("  "));
    }

    /** All of them in a line, the one chosen ticked. */
    public String boxes(@Nullable E chosen) {
        return boxes(chosen == null ? List.of() : List.of(chosen));
    }

    /** All of them in a line, the one chosen ticked, and what 其他 is in words. */
    public String boxes(E chosen, @Nullable String other) {
        return boxes(List.of(chosen), other);
    }

    /** All of them in a line, and what 其他 is in words. */
    public String boxes(Collection<E> chosen, @Nullable String other) {
        return other == null ? boxes(chosen) : boxes(chosen) + "：" + other;
    }
}
