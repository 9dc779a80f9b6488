package org.zelian.registry.frontend.upstream;

/**
 * An application did not answer, or not in time, or not in words that are understood. Whether a
 * command was carried out is not known; it may be sent again with the same key.
 */
public final class UpstreamAway extends RuntimeException {

    public UpstreamAway(String message, Throwable cause) {
        super(message, cause);
    }

    public UpstreamAway(String message) {
        super(message);
    }
}
