package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.column.Choices;

import java.util.HashMap;
import java.util.Map;

/**
 * What each value of a list of codes is called in a spreadsheet.
 *
 * @param choices to read it by
 * @param labels to show it by
 */
public record Labels<E extends Enum<E>>(Choices<E> choices, Map<E, String> labels) {

    public Labels {
        labels = Map.copyOf(labels);
    }

    /** To begin with. */
    public static <T extends Enum<T>> Labels<T> none() {
        return new Labels<T>(Choices.none(), Map.of());
    }

    /** One more, and what else people call it. */
    public Labels<E> and(E code, String label, String... alsoCalled) {
        Map<E, String> more = new HashMap<>(labels);
        more.put(code, label);
        return new Labels<>(choices.offer(label, code, alsoCalled), more);
    }

    /** As a person reads it; empty for nothing. */
    public String shown(@Nullable E code) {
        return code == null ? "" : labels.getOrDefault(code, code.name());
    }
}
