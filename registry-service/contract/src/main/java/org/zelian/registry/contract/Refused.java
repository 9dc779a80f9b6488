package org.zelian.registry.contract;

import java.util.List;

/**
 * A command that a rule does not allow. Nothing happened.
 *
 * <p>The rule's name leads to the problem type and to the sentence shown; the arguments are what
 * that sentence mentions: ids, dates and numbers, never personal data.
 */
public final class Refused extends RuntimeException {

    private final String rule;
    private final List<String> arguments;

    public Refused(String rule, List<String> arguments) {
        super(rule + arguments, null, false, false);
        this.rule = rule;
        this.arguments = List.copyOf(arguments);
    }

    /** Refuses by the name of the rule's class. */
    public static Refused by(Class<?> rule, Object... arguments) {
        return new Refused(
                rule.getSimpleName(), List.of(arguments).stream().map(String::valueOf).toList());
    }

    public String rule() {
        return rule;
    }

    public List<String> arguments() {
        return arguments;
    }
}
