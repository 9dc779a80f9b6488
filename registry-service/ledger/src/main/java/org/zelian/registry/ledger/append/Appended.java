package org.zelian.registry.ledger.append;

import java.util.UUID;

/**
 * An acknowledged commit: durable on a majority.
 *
 * @param position of its first event
 * @param n number of events
 * @param recordedAt microseconds since 1970
 */
public record Appended(UUID commitId, long position, int n, long recordedAt) {
    public long lastPosition() {
        return position + n - 1;
    }
}
