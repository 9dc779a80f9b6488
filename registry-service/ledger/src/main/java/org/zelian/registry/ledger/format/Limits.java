package org.zelian.registry.ledger.format;

/** Bounds of one commit and of one batch. */
public final class Limits {
    /** Value of {@code v}; the only way in which the document ever changes. */
    public static final int FORMAT = 1;

    public static final int EVENTS = 10_000;

    /** Bytes of one commit as BSON; half of what the server takes. */
    public static final int COMMIT_BYTES = 8 * 1024 * 1024;

    public static final int BATCH_COMMITS = 500;
    public static final int BATCH_BYTES = 4 * 1024 * 1024;

    private Limits() {}
}
