package org.zelian.registry.ledger.format;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One event as stored.
 *
 * @param position place in the whole ledger, from 0; {@link #UNPLACED} until it has one
 * @param id event id
 * @param aggregateId stream; the event id again for a plain event
 * @param sequence place in the stream, 0 for a plain event
 * @param kind {@link #DOMAIN} or {@link #PLAIN}
 * @param type aggregate type
 * @param name stored event name, never a class name
 * @param revision version of the name's payload
 * @param timestamp nanoseconds since 1970, by the clock of the event
 * @param metadata bytes exactly as the serializer wrote them; not to be changed
 * @param payload bytes exactly as the serializer wrote them; not to be changed
 */
// The arrays are the stored bytes themselves; copying them on every access would double the cost
// of a replay, and nothing compares these records.
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(
        long position,
        String id,
        String aggregateId,
        long sequence,
        int kind,
        @Nullable String type,
        String name,
        @Nullable String revision,
        long timestamp,
        byte[] metadata,
        byte[] payload) {

    public static final long UNPLACED = -1;
    public static final int PLAIN = 0;
    public static final int DOMAIN = 1;

    public boolean isDomain() {
        return kind == DOMAIN;
    }

    public Instant instant() {
        return Nanos.toInstant(timestamp);
    }
}
