package org.zelian.registry.service.commands;

/** A body above the limit. */
public final class BodyTooLong extends RuntimeException {

    private final int most;

    BodyTooLong(int most) {
        super("more than " + most + " bytes", null, false, false);
        this.most = most;
    }

    public int most() {
        return most;
    }
}
