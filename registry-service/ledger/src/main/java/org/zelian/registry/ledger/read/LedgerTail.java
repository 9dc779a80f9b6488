package org.zelian.registry.ledger.read;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.ledger.format.MalformedDocumentException;
import org.zelian.registry.ledger.format.StoredCommit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Follows the ledger on a thread of its own: hands every commit on, in order, in batches of at most
 * 1,000 events (or one larger commit), and waits at the head for more.
 *
 * <p>What the consumer or the database throws is tried again, from the first commit that was not
 * taken, for as long as it lasts. A gap or a malformed commit stops it for good.
 */
public final class LedgerTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerTail.class);
    private static final int BATCH = 1_000;
    private static final long WAIT = Duration.ofMillis(25).toNanos();
    private static final long LONGEST_BACKOFF = Duration.ofSeconds(2).toNanos();

    /**
     * @param position of the last event that the consumer has taken
     * @param running false once closed or stopped by an alarm
     * @param alarm why it stopped for good
     * @param lastError of the attempt just made; null when that went well
     */
    public record State(
            long position, boolean running, @Nullable String alarm, @Nullable String lastError) {}

    private final String name;
    private final LedgerReader reader;
    private final Consumer<List<StoredCommit>> consumer;
    private final AtomicReference<State> state;
    private final Thread thread;
    private @Nullable CommitIterator commits;
    private @Nullable StoredCommit carried;
    private int failures;
    private volatile boolean closed;

    private LedgerTail(
            String name, LedgerReader reader, long after, Consumer<List<StoredCommit>> consumer) {
        this.name = name;
        this.reader = reader;
        this.consumer = consumer;
        this.state = new AtomicReference<>(new State(after, true, null, null));
        this.thread = Thread.ofPlatform().name("ledger-tail-" + name).daemon().unstarted(this::run);
    }

    /**
     * @param after position of the last event already taken, -1 for none; when it lies inside a
     *     commit, that whole commit comes again
     * @param consumer called on the tail's thread; when it throws, the same commits come again
     */
    public static LedgerTail start(
            String name, LedgerReader reader, long after, Consumer<List<StoredCommit>> consumer) {
        LedgerTail tail = new LedgerTail(name, reader, after, consumer);
        tail.thread.start();
        return tail;
    }

    public State state() {
        return state.get();
    }

    /** Looks for new commits now instead of within 25 ms; cheap, from any thread. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    /** Returns when the consumer's last call has ended. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (state.get().running()) {
            if (closed) {
                state.updateAndGet(s -> new State(s.position(), false, s.alarm(), s.lastError()));
            } else {
                advance();
            }
        }
    }

    private void advance() {
        try {
            List<StoredCommit> batch = nextBatch();
            if (!batch.isEmpty()) {
                consumer.accept(batch);
                moveTo(batch.getLast().lastPosition());
            } else {
                moveTo(state.get().position());
                LockSupport.parkNanos(WAIT);
            }
        } catch (LedgerGapException | MalformedDocumentException e) {
            LOG.error("{}: the ledger is broken, following ends here", name, e);
            state.updateAndGet(s -> new State(s.position(), false, e.getMessage(), e.toString()));
        } catch (RuntimeException e) {
            retryLater(e);
        }
    }

    private List<StoredCommit> nextBatch() {
        CommitIterator source = commits;
        if (source == null) {
            source = reader.commitsFrom(state.get().position() + 1);
            commits = source;
            carried = null;
        }
        List<StoredCommit> batch = new ArrayList<>();
        int events = 0;
        StoredCommit next = carried != null ? carried : source.hasNext() ? source.next() : null;
        carried = null;
        while (next != null && (batch.isEmpty() || events + next.n() <= BATCH)) {
            batch.add(next);
            events += next.n();
            next = source.hasBuffered() ? source.next() : null;
        }
        carried = next;
        return batch;
    }

    private void moveTo(long position) {
        if (failures > 0) {
            LOG.info("{}: following again from position {}", name, position);
        }
        failures = 0;
        state.set(new State(position, true, null, null));
    }

    private void retryLater(RuntimeException e) {
        if (failures == 0) {
            LOG.warn("{}: cannot follow the ledger for now", name, e);
        }
        failures++;
        commits = null;
        state.updateAndGet(s -> new State(s.position(), true, null, e.toString()));
        LockSupport.parkNanos(Math.min(LONGEST_BACKOFF, WAIT << Math.min(failures, 7)));
    }
}
