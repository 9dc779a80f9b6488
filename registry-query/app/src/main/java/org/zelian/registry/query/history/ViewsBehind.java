package org.zelian.registry.query.history;

/** The views have not reached a position in time; asking again soon may well succeed. */
public final class ViewsBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long wanted;

    ViewsBehind(long wanted, long reached) {
        super("Position %d was asked for, the views are at %d".formatted(wanted, reached));
        this.wanted = wanted;
    }

    /** The position that was asked for. */
    public long wanted() {
        return wanted;
    }
}
