package org.zelian.registry.frontend.importing.sheet;

import java.util.List;

/**
 * What a person should know of how their file was read. Nothing is wrong.
 *
 * @param sheet its name
 * @param rule its sentence is told as a rule's is
 * @param arguments what the sentence mentions, in its order
 */
public record Notice(String sheet, String rule, List<String> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** A notice on a sheet. */
    public static Notice of(String sheet, String rule, Object... arguments) {
        return new Notice(sheet, rule, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
