package org.zelian.registry.service.facts;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.ledger.format.StoredCommit;
import org.zelian.registry.ledger.read.LedgerReader;
import org.zelian.registry.ledger.read.LedgerTail;
import org.zelian.registry.service.storing.LedgerEntry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Keeps the {@link Facts} up with the ledger: a commit at a time, in order, so that nobody sees
 * half of one. Begins from the first entry at every start.
 */
public final class FactsFeed implements AutoCloseable {

    private final LedgerReader reader;
    private final RegistryJson json;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private final Facts facts = new Facts();
    private volatile @Nullable LedgerTail tail;
    private long seen = -1;

    public FactsFeed(LedgerReader reader, RegistryJson json) {
        this.reader = reader;
        this.json = json;
    }

    /** Begins to follow; what the ledger holds by now counts as seen. */
    public void start() {
        saw(reader.head());
        tail = LedgerTail.start("facts", reader, -1, this::apply);
    }

    /** Why the facts stand still, if they do. */
    public Optional<String> trouble() {
        LedgerTail following = tail;
        return following == null
                ? Optional.of("not started")
                : Optional.ofNullable(following.state().lastError());
    }

    /** Asks the facts, all as of one position; the answer must not keep hold of them. */
    public <T> T ask(Function<Facts, T> question) {
        lock.lock();
        try {
            return question.apply(facts);
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a commit is known to be in the ledger: decisions wait until it is applied. */
    public void saw(long position) {
        lock.lock();
        try {
            seen = Math.max(seen, position);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all this node has seen committed is applied; false if it takes too long. */
    public boolean caughtUp(Duration most) {
        return reached(seenSoFar(), most);
    }

    /** Waits until a position is applied; false if it takes too long. */
    public boolean reached(long position, Duration most) {
        long left = most.toNanos();
        lock.lock();
        try {
            while (facts.position() < position) {
                if (left <= 0) {
                    return false;
                }
                wake();
                left = advanced.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        LedgerTail following = tail;
        if (following != null) {
            following.close();
        }
    }

    private long seenSoFar() {
        lock.lock();
        try {
            return seen;
        } finally {
            lock.unlock();
        }
    }

    private void apply(List<StoredCommit> commits) {
        lock.lock();
        try {
            commits.stream()
                    .flatMap(commit -> commit.events().stream())
                    .filter(event -> event.position() > facts.position())
                    .map(event -> LedgerEntry.of(event, json))
                    .forEach(facts::apply);
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        LedgerTail following = tail;
        if (following != null) {
            following.wake();
        }
    }
}
