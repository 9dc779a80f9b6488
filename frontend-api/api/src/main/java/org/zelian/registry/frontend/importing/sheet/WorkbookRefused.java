package org.zelian.registry.frontend.importing.sheet;

import java.util.List;

/** A file that is not read, by the name of the rule it breaks. */
public final class WorkbookRefused extends RuntimeException {

    private final String rule;
    private final transient List<String> arguments;

    public WorkbookRefused(String rule, Object... arguments) {
        super(rule + List.of(arguments), null, false, false);
        this.rule = rule;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** Where whoever reads the log should see what a parser said. */
    public WorkbookRefused(Throwable cause, String rule) {
        super(rule, cause, false, false);
        this.rule = rule;
        this.arguments = List.of();
    }

    /** A sentence that must be true. */
    public String rule() {
        return rule;
    }

    /** What the rule's sentence mentions, in its order. */
    public List<String> arguments() {
        return arguments;
    }
}
