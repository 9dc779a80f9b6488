package org.zelian.registry.ledger.read;

import org.zelian.registry.ledger.format.StoredCommit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Commits in order of position, without gaps, page by page; ends at the head as it is when it gets
 * there and may be asked again later. Never blocks for more to come; holds nothing open.
 */
public final class CommitIterator implements Iterator<StoredCommit> {
    private final LedgerReader reader;
    private final Deque<StoredCommit> page = new ArrayDeque<>();
    private long expected;

    CommitIterator(LedgerReader reader, long position) {
        this.reader = reader;
        this.expected = position;
    }

    /**
     * @throws LedgerGapException when the next commit does not follow on the last
     */
    @Override
    public boolean hasNext() {
        if (page.isEmpty()) {
            reader.page(expected).forEach(this::enqueue);
        }
        return !page.isEmpty();
    }

    @Override
    public StoredCommit next() {
        if (!hasNext()) {
            throw new NoSuchElementException("at the head");
        }
        return page.remove();
    }

    /** Whether {@link #next} answers without asking the database. */
    boolean hasBuffered() {
        return !page.isEmpty();
    }

    private void enqueue(StoredCommit commit) {
        if (commit.position() != expected) {
            throw new LedgerGapException(
                    "position %d expected, %d found".formatted(expected, commit.position()));
        }
        expected = commit.lastPosition() + 1;
        page.add(commit);
    }
}
