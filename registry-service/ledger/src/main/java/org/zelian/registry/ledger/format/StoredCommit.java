package org.zelian.registry.ledger.format;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One unit of work as stored: its events are in the ledger together or not at all.
 *
 * @param position of its first event
 * @param n number of events, 1 to 10,000
 * @param id the command's id
 * @param by node that appended it
 * @param recordedAt microseconds since 1970; never less than its predecessor's
 * @param hi nanoseconds, the greatest event timestamp up to and including this commit
 * @param previous hash of the commit before, or of the genesis
 * @param hash of this commit, as stored
 */
// The hashes are handed on as bytes to digests; nothing compares these records.
@SuppressWarnings("ArrayRecordComponent")
public record StoredCommit(
        long position,
        int n,
        UUID id,
        String by,
        long recordedAt,
        long hi,
        byte[] previous,
        byte[] hash,
        List<StoredEvent> events) {

    public StoredCommit {
        events = List.copyOf(events);
    }

    public long lastPosition() {
        return position + n - 1;
    }

    public Instant recordedInstant() {
        return Nanos.fromMicros(recordedAt);
    }
}
