package org.zelian.registry.ledger.read;

import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.CommitDecoder;
import org.zelian.registry.ledger.format.StoredCommit;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Commits in order of position, without gaps, page by page; ends at the head as it is when it gets
 * there and may be asked again later. While one page is decoded and consumed the next is fetched.
 * Never blocks for more to come; holds nothing open.
 */
public final class CommitIterator implements Iterator<StoredCommit> {
    /** Pages at least this long are followed by another with some certainty. */
    private static final int LONG_PAGE = 500;

    private final LedgerReader reader;
    private Iterator<RawBsonDocument> page = Collections.emptyIterator();
    private long expected;
    private @Nullable CompletableFuture<List<RawBsonDocument>> ahead;

    CommitIterator(LedgerReader reader, long position) {
        this.reader = reader;
        this.expected = position;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            List<RawBsonDocument> next = fetch();
            if (next.size() >= LONG_PAGE) {
                long from = CommitDecoder.decode(next.getLast()).lastPosition() + 1;
                ahead =
                        CompletableFuture.supplyAsync(
                                () -> reader.page(from), Thread::startVirtualThread);
            }
            page = next.iterator();
        }
        return page.hasNext();
    }

    /**
     * @throws LedgerGapException when the next commit does not follow on the last
     */
    @Override
    public StoredCommit next() {
        if (!hasNext()) {
            throw new NoSuchElementException("at the head");
        }
        StoredCommit commit = CommitDecoder.decode(page.next());
        if (commit.position() != expected) {
            throw new LedgerGapException(
                    "position %d expected, %d found".formatted(expected, commit.position()));
        }
        expected = commit.lastPosition() + 1;
        return commit;
    }

    /** Whether {@link #next} answers without asking the database. */
    boolean hasBuffered() {
        return page.hasNext();
    }

    /** The page that was fetched while the last one was consumed, or else the one due now. */
    private List<RawBsonDocument> fetch() {
        CompletableFuture<List<RawBsonDocument>> fetched = ahead;
        ahead = null;
        if (fetched == null) {
            return reader.page(expected);
        }
        try {
            List<RawBsonDocument> next = fetched.join();
            // Where the ledger ended then it may go on by now.
            return next.isEmpty() ? reader.page(expected) : next;
        } catch (CompletionException e) {
            // Asked again on the caller's own thread, so that what it throws is its own.
            return reader.page(expected);
        }
    }
}
