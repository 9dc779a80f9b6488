package org.zelian.registry.query.grading;

import org.zelian.registry.query.changes.Sentences;
import org.zelian.registry.query.history.RecordedEvent;
import org.zelian.registry.query.trace.StoredTrace;

/**
 * What stands before the authority, or was approved.
 *
 * @param sequence in the grading's stream
 * @param digest SHA-256 (hex) of the entry as the ledger keeps it
 */
record Submission(long sequence, String digest, StoredTrace trace) {

    static Submission of(RecordedEvent entry) {
        return new Submission(entry.sequence(), entry.digest(), Sentences.circumstances(entry));
    }
}
