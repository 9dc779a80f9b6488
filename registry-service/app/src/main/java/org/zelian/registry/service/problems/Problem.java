package org.zelian.registry.service.problems;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why something was not done.
 *
 * @param status HTTP status
 * @param rule the rule's name; its sentence is the edge's
 * @param arguments what the sentence mentions
 * @param pointer JSON pointer to the field, where it is one
 */
record Problem(
        int status,
        String rule,
        List<String> arguments,
        @Nullable String pointer,
        @Nullable Long expectedVersion,
        @Nullable Long actualVersion) {

    static Problem of(int status, String rule, List<String> arguments) {
        return new Problem(status, rule, arguments, null, null, null);
    }
}
