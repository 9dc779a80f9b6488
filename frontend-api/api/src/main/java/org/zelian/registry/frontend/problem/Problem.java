package org.zelian.registry.frontend.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A refusal, RFC 9457.
 *
 * @param type {@code urn:zelian:rule:<rule>}
 * @param title in a few words
 * @param detail what is wrong and what to do
 * @param rule its name
 * @param source the clause it comes from, where there is one
 * @param errors each wrong value by itself; empty when no single value is at fault
 * @param expectedVersion on 412: what was seen
 * @param actualVersion on 412: what is there
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String rule,
        @Nullable String source,
        List<Fault> errors,
        @Nullable Long expectedVersion,
        @Nullable Long actualVersion) {

    public Problem {
        errors = List.copyOf(errors);
    }

    Problem between(@Nullable Long expected, @Nullable Long actual) {
        return new Problem(type, title, status, detail, rule, source, errors, expected, actual);
    }

    /**
     * A wrong value. One of the places is there.
     *
     * @param pointer JSON pointer into the body
     * @param parameter of the query
     * @param header of the request
     */
    public record Fault(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            String detail,
            String rule) {}
}
