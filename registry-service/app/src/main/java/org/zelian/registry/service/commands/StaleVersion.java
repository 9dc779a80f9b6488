package org.zelian.registry.service.commands;

/** The sender has seen another state of the stream. Versions count entries. */
public final class StaleVersion extends RuntimeException {

    private final long expected;
    private final long actual;

    StaleVersion(long expected, long actual) {
        super("expected " + expected + ", is " + actual, null, false, false);
        this.expected = expected;
        this.actual = actual;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
