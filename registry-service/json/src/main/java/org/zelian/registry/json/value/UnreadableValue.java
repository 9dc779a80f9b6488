package org.zelian.registry.json.value;

import java.util.List;

/** JSON that is no value of the type asked for. Names the place, and the rule it breaks. */
public final class UnreadableValue extends RuntimeException {

    private final String pointer;
    private final String rule;
    private final List<String> arguments;

    public UnreadableValue(String pointer, String rule, List<String> arguments) {
        super(rule + arguments + " at " + pointer, null, false, false);
        this.pointer = pointer;
        this.rule = rule;
        this.arguments = List.copyOf(arguments);
    }

    /** JSON pointer (RFC 6901) to the value or to the absent field; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** The rule's name, a sentence that must be true: {@code FieldIsPresent}. */
    public String rule() {
        return rule;
    }

    /** What the rule's sentence mentions, in its order. */
    public List<String> arguments() {
        return arguments;
    }

    /** The same, as seen from a document that holds the value at {@code prefix}. */
    public UnreadableValue within(String prefix) {
        return new UnreadableValue(prefix + pointer, rule, arguments);
    }
}
