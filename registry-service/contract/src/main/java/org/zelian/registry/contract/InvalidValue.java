package org.zelian.registry.contract;

import java.util.List;

/**
 * A value that can be no part of any command: too long, malformed, contradictory in itself.
 *
 * <p>It is refused by the name of a rule, as {@link Refused} is; the field is known to whoever was
 * reading it.
 */
public final class InvalidValue extends IllegalArgumentException {

    private final String rule;
    private final List<String> arguments;

    public InvalidValue(String rule, Object... arguments) {
        super(rule + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** The rule's name, a sentence that must be true: {@code TextIsWithinItsLimit}. */
    public String rule() {
        return rule;
    }

    /** What the rule's sentence mentions, in its order. */
    public List<String> arguments() {
        return arguments;
    }
}
