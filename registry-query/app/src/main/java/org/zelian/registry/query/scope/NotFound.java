package org.zelian.registry.query.scope;

/** It does not exist, or not for this asker, or did not on that day: one answer for all three. */
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
