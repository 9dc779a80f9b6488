package org.zelian.registry.query.endpoint;

import java.util.List;

/** A question that is not answered, by the name of a rule. */
final class Unanswered extends RuntimeException {

    private final int status;
    private final String rule;
    private final List<String> arguments;

    Unanswered(int status, String rule, Object... arguments) {
        super(rule, null, false, false);
        this.status = status;
        this.rule = rule;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    Problem problem() {
        return new Problem(status, rule, arguments, null);
    }
}
