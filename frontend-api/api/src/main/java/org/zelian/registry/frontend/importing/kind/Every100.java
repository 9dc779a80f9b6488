package org.zelian.registry.frontend.importing.kind;

/** Says how far a judgement has come, not at every row. */
final class Every100 {

    private static final int ROWS = 100;

    private Every100() {}

    /** Rows judged so far. */
    static void progress(Checking checking, int rows) {
        if (rows % ROWS == 0) {
            checking.progress(rows);
        }
    }
}
