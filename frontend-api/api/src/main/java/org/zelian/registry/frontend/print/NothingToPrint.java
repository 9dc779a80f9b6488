package org.zelian.registry.frontend.print;

/** There is no such document: the record holds a scan, and none of what a form asks. */
public final class NothingToPrint extends RuntimeException {

    private final String rule;

    public NothingToPrint(String rule) {
        super(rule, null, false, false);
        this.rule = rule;
    }

    /** The rule's name, a sentence that must be true. */
    public String rule() {
        return rule;
    }
}
