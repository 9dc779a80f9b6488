package org.zelian.registry.query.history;

/** The views have not reached a position in time; asking again soon may well succeed. */
public final class ViewsBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ViewsBehind(long wanted, long reached) {
        super("Position %d was asked for, the views are at %d".formatted(wanted, reached));
    }
}
