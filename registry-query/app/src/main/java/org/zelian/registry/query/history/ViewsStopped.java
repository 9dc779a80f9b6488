package org.zelian.registry.query.history;

/** The views follow the ledger no more; somebody has to look at what stopped them. */
public final class ViewsStopped extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ViewsStopped(long reached, RuntimeException reason) {
        super("The views stopped at " + reached, reason);
    }
}
