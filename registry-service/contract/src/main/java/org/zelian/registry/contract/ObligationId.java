package org.zelian.registry.contract;

import java.util.regex.Pattern;

/**
 * What is to be done: the rule, the thing it concerns, and the ledger position of the entry that
 * opened it: {@code obligation-F02-target-7K3M9QXA-1234}.
 */
public record ObligationId(String value) implements Identifier {

    private static final Pattern FORM =
            Pattern.compile(
                    "obligation-F\\d\\d-(unit|target|grading|filing|evaluation|rectification|inspection)-[0-9A-HJKMNP-TV-Z]{8}-\\d{1,18}");

    public ObligationId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("IdentifierIsWellFormed", value);
        }
    }

    /**
     * @param rule {@code F02}
     * @param subject id of what it concerns
     * @param opened position of the entry that opened it
     */
    public static ObligationId of(String rule, Identifier subject, long opened) {
        return new ObligationId("obligation-%s-%s-%d".formatted(rule, subject.value(), opened));
    }

    /** {@code F02}. */
    public String rule() {
        return value.split("-", -1)[1];
    }

    /** Id of what it concerns: {@code target-7K3M9QXA}. */
    public String subject() {
        String[] parts = value.split("-", -1);
        return parts[2] + "-" + parts[3];
    }
}
