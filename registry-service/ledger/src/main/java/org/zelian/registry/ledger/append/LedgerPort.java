package org.zelian.registry.ledger.append;

import org.bson.RawBsonDocument;
import org.zelian.registry.ledger.format.StoredCommit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the appender asks of the database. All reads are majority reads on the primary. Every method
 * may throw anything at all; only {@link #insert} returning, or an {@link InsertRejected}, says
 * something about what is stored.
 */
public interface LedgerPort {
    /**
     * Inserts in order, acknowledged by a majority and journaled; stops at the first that clashes.
     *
     * @throws InsertRejected when one document met a duplicate key, those before it being stored
     */
    void insert(List<RawBsonDocument> commits);

    Optional<StoredCommit> last();

    Optional<StoredCommit> at(long position);

    /** Commits whose position lies in the range, in order. */
    List<StoredCommit> between(long from, long before);

    Optional<StoredCommit> byId(UUID commitId);

    /** Commits with an event of the aggregate whose sequence lies in the closed range. */
    List<StoredCommit> bySequence(String aggregateId, long from, long to);

    Instant serverTime();

    /** A duplicate key stopped an ordered insert. */
    final class InsertRejected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int index;

        public InsertRejected(int index, Throwable cause) {
            super(cause);
            this.index = index;
        }

        public int index() {
            return index;
        }
    }
}
