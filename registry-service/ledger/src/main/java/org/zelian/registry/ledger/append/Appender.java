package org.zelian.registry.ledger.append;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.ledger.format.CommitTemplate;
import org.zelian.registry.ledger.format.Limits;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Appends commits, one batch in flight per node; what comes meanwhile forms the next batch.
 *
 * <p>A caller that finds nothing in flight writes its own commit, without a change of thread. When
 * others have queued behind it, it leaves the writing to the appender's own thread until the queue
 * has run dry.
 */
public final class Appender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);

    /** Callers need a little longer than the writer, so that the writer's word is the last. */
    private static final Duration SLACK = Duration.ofSeconds(15);

    /** Longest wait for each caller just answered; a fraction of what its insert took. */
    private static final long GATHER_NANOS = 20_000;

    private static final long GATHER_STEP_NANOS = 20_000;
    private static final long CLOSING_STEP_NANOS = 1_000_000;

    private final AppenderSettings settings;
    private final BatchWriter writer;
    private final ConcurrentLinkedQueue<Pending> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean handedOver = new AtomicBoolean();
    private final CopyOnWriteArrayList<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    public Appender(LedgerPort port, byte[] genesisHash, AppenderSettings settings) {
        this.settings = settings;
        ClockGuard guard = new ClockGuard(port, settings.clock(), settings.demo());
        this.writer =
                new BatchWriter(port, genesisHash, guard, settings.deadline(), this::announce);
        this.thread = Thread.ofPlatform().name("ledger-appender").daemon().start(this::run);
    }

    /**
     * Returns once the commit is durable on a majority.
     *
     * @param events {@link StoredEvent#UNPLACED}, 1 to 10,000, together at most 8 MB as BSON
     * @param now the caller's clock
     * @throws AppendException when it is not, or not known to be; its kind says which
     */
    public Appended append(UUID commitId, List<StoredEvent> events, Instant now) {
        Admission.check(commitId, events);
        CommitTemplate template = new CommitTemplate(commitId, settings.node(), events);
        Admission.checkSize(template);
        Pending pending = new Pending(template, Nanos.micros(now));
        if (closed) {
            throw new LedgerAwayException(commitId, "the ledger is closed", null);
        }
        waiting.incrementAndGet();
        queue.add(pending);
        if (closed) {
            refuseQueued();
        } else if (writing.compareAndSet(false, true)) {
            try {
                writer.write(drain());
            } finally {
                release();
            }
        }
        return await(pending);
    }

    /** Calls back with the ledger's last position after each batch, on the writing thread. */
    public void onAppended(LongConsumer listener) {
        listeners.add(listener);
    }

    /** Lets the batch in flight end; commits still queued are refused as never sent. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        long until = System.nanoTime() + settings.deadline().plus(SLACK).toNanos();
        // A caller may be writing; what it would hand over after that is refused below.
        while ((thread.isAlive() || writing.get())
                && !handedOver.get()
                && System.nanoTime() < until) {
            LockSupport.parkNanos(CLOSING_STEP_NANOS);
        }
        refuseQueued();
    }

    private Appended await(Pending pending) {
        try {
            long limit = settings.deadline().plus(SLACK).toMillis();
            return pending.outcome().get(limit, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AppendException known) {
                // The stack of the thread that settled it says nothing to the caller.
                known.setStackTrace(Thread.currentThread().getStackTrace());
                throw known;
            }
            throw new OutcomeUnknownException(pending.id(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknownException(pending.id(), e);
        } catch (TimeoutException e) {
            throw new OutcomeUnknownException(pending.id(), e);
        }
    }

    private void run() {
        while (!closed) {
            if (handedOver.compareAndSet(true, false)) {
                try {
                    writeUntilDry();
                } catch (RuntimeException | Error e) {
                    // Its batch has been given up; the next one deserves a writer all the same.
                    LOG.error("a batch could not be written", e);
                } finally {
                    release();
                }
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void writeUntilDry() {
        while (!closed && !queue.isEmpty()) {
            List<Pending> batch = drain();
            int expected = waiting.get() + batch.size();
            writer.write(batch);
            gather(batch.size(), expected);
        }
    }

    /** Gives up the right to write, or passes it to the own thread when there is more to write. */
    private void release() {
        writing.set(false);
        if (!queue.isEmpty() && writing.compareAndSet(false, true)) {
            handedOver.set(true);
            LockSupport.unpark(thread);
        }
    }

    /**
     * Callers just answered tend to come back at once. Without a moment for them, two halves of the
     * callers would take turns, each waiting out the other's batch.
     */
    private void gather(int answered, int expected) {
        if (answered > 1) {
            long until = System.nanoTime() + answered * GATHER_NANOS;
            while (waiting.get() < expected && System.nanoTime() < until) {
                LockSupport.parkNanos(GATHER_STEP_NANOS);
            }
        }
    }

    private List<Pending> drain() {
        List<Pending> batch = new ArrayList<>();
        int bytes = 0;
        @Nullable Pending next = queue.peek();
        while (next != null
                && batch.size() < Limits.BATCH_COMMITS
                && (batch.isEmpty() || bytes + next.template().size() <= Limits.BATCH_BYTES)) {
            bytes += next.template().size();
            batch.add(next);
            queue.remove();
            waiting.decrementAndGet();
            next = queue.peek();
        }
        return batch;
    }

    private void refuseQueued() {
        for (Pending left = queue.poll(); left != null; left = queue.poll()) {
            left.failed(new LedgerAwayException(left.id(), "the ledger is closed", null));
        }
    }

    private void announce(long lastPosition) {
        for (LongConsumer listener : listeners) {
            try {
                listener.accept(lastPosition);
            } catch (RuntimeException e) {
                // What is stored stays stored, whatever its listener makes of it.
                LOG.error("a listener failed at position {}", lastPosition, e);
            }
        }
    }
}
