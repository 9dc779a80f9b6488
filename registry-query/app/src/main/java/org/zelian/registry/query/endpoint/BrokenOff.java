package org.zelian.registry.query.endpoint;

/**
 * An answer that could not be ended once its first bytes had gone out. Nothing may be added to
 * them: the connection is cut, and the other side sees that bytes are missing.
 */
final class BrokenOff extends RuntimeException {

    BrokenOff(Throwable cause) {
        super("broken off", cause, false, false);
    }
}
