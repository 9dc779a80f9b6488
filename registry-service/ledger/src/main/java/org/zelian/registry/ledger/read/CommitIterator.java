package org.zelian.registry.ledger.read;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.StoredCommit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Commits in order of position, without gaps, page by page; ends at the head as it is when it gets
 * there and may be asked again later. While one page is consumed the next is fetched and decoded.
 * Never blocks for more to come; holds nothing open.
 */
public final class CommitIterator implements Iterator<StoredCommit> {
    /** Pages at least this long are followed by another with some certainty. */
    private static final int LONG_PAGE = 500;

    private final LedgerReader reader;
    private final Deque<StoredCommit> page = new ArrayDeque<>();
    private long expected;
    private @Nullable CompletableFuture<List<StoredCommit>> ahead;

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
            List<StoredCommit> next = fetch();
            next.forEach(this::enqueue);
            if (next.size() >= LONG_PAGE) {
                long from = expected;
                ahead =
                        CompletableFuture.supplyAsync(
                                () -> reader.page(from), Thread::startVirtualThread);
            }
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

    /** The page that was fetched while the last one was consumed, or else the one due now. */
    private List<StoredCommit> fetch() {
        CompletableFuture<List<StoredCommit>> fetched = ahead;
        ahead = null;
        if (fetched == null) {
            return reader.page(expected);
        }
        try {
            return fetched.join();
        } catch (CompletionException e) {
            // Asked again on the caller's own thread, so that what it throws is its own.
            return reader.page(expected);
        }
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
