package org.zelian.registry.query.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The ledger, as the read side needs it. */
public interface Entries {

    /**
     * Entries from a position on, in order and without a gap; whole commits only.
     *
     * @param limit about how many at most; a commit is not cut for it
     * @param wait how long to wait for the first
     * @return empty if none came in time
     * @throws IllegalArgumentException for an event name that is not in the catalogue
     */
    List<RecordedEvent> read(long from, int limit, Duration wait) throws InterruptedException;

    /** Position of the last entry; -1 on an empty ledger. */
    long head();

    /** Position of the last entry recorded at this instant or before; -1 if there is none. */
    long lastRecordedBy(Instant instant);
}
