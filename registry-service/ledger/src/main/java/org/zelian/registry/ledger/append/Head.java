package org.zelian.registry.ledger.append;

import org.zelian.registry.ledger.format.StoredCommit;

import java.util.Optional;

/** Where the next commit goes: durable on a majority, or the last of the one batch in flight. */
// The hash is copied into the next commit's bytes; nothing compares these records.
@SuppressWarnings("ArrayRecordComponent")
record Head(long next, long at, long hi, byte[] hash) {
    /** Before any clock, and far enough from the edge to be subtracted from. */
    private static final long NEVER = Long.MIN_VALUE / 2;

    static Head after(Optional<StoredCommit> last, byte[] genesisHash) {
        return last.map(Head::after)
                .orElseGet(() -> new Head(0, NEVER, Long.MIN_VALUE, genesisHash));
    }

    static Head after(StoredCommit last) {
        return new Head(last.lastPosition() + 1, last.recordedAt(), last.hi(), last.hash());
    }
}
