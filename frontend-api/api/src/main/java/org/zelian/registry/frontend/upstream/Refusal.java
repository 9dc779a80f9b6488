package org.zelian.registry.frontend.upstream;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How both applications say no.
 *
 * @param rule name of the rule that was broken
 * @param arguments what the rule's sentence mentions, in its order
 * @param pointer into what was sent, {@code /command/name}
 * @param expectedVersion on 412: what the sender had seen
 * @param actualVersion on 412: what is there
 */
public record Refusal(
        int status,
        String rule,
        List<String> arguments,
        @Nullable String pointer,
        @Nullable Long expectedVersion,
        @Nullable Long actualVersion) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }
}
