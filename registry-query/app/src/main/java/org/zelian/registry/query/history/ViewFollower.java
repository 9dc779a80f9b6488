package org.zelian.registry.query.history;

import com.mongodb.MongoException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Follows the ledger and feeds all views of a set, so that one position holds for all of them. What
 * it cannot apply stops it for good, visibly: nothing is ever skipped. A store that is away is
 * tried again.
 */
public final class ViewFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewFollower.class);
    private static final int BATCH = 1_000;
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Views views;
    private final Entries entries;

    /** Fair: who follows asks for it again at once, and a rebuild must get its turn. */
    private final ReentrantLock applying = new ReentrantLock(true);

    private final ReentrantLock watching = new ReentrantLock();
    private final Condition moved = watching.newCondition();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Thread thread;
    private @Nullable BatchWriter writer;
    private volatile long position;
    private volatile boolean stopped;
    private volatile @Nullable MongoException trouble;

    public ViewFollower(Views views, Entries entries) {
        this.views = views;
        this.entries = entries;
        this.position = views.live().applied();
        this.thread = Thread.ofPlatform().name("views").unstarted(this::follow);
    }

    /** Begins to follow. */
    public void start() {
        thread.start();
    }

    /** W: the position that all views have applied; -1 if nothing yet. */
    public long position() {
        return position;
    }

    /** Why it is trying again and again; null while it gets on. */
    public @Nullable MongoException trouble() {
        return trouble;
    }

    /** What stopped it; null while it follows. */
    public @Nullable RuntimeException failure() {
        return failure.get();
    }

    /**
     * Waits until the views have a position.
     *
     * @return false if they do not have it in time
     * @throws ViewsStopped if the follower has stopped and will never have it
     */
    public boolean awaitAtLeast(long wanted, Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        watching.lockInterruptibly();
        try {
            while (position < wanted) {
                RuntimeException reason = failure.get();
                if (reason != null) {
                    throw new ViewsStopped(position, reason);
                }
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            watching.unlock();
        }
    }

    /**
     * Builds all views anew beside the live ones and then lets them be read; the live ones are
     * followed meanwhile.
     */
    public void rebuild() throws InterruptedException {
        Generation next = views.createNext();
        BatchWriter building = views.writer(next);
        catchUp(building);
        applying.lockInterruptibly();
        try {
            catchUp(building);
            views.makeLive(next);
            writer = building;
            moveTo(building.applied());
        } finally {
            applying.unlock();
        }
    }

    /** Applies what comes next; false if nothing came. */
    boolean advance(Duration wait) throws InterruptedException {
        applying.lockInterruptibly();
        try {
            BatchWriter current = writer;
            if (current == null) {
                current = views.writer(views.live());
                writer = current;
            }
            boolean some = apply(current, wait);
            moveTo(current.applied());
            return some;
        } finally {
            applying.unlock();
        }
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Up to the ledger's head, hence at least to what the live views show. */
    private void catchUp(BatchWriter building) throws InterruptedException {
        boolean some;
        do {
            some = apply(building, Duration.ZERO);
        } while (some || building.applied() < position);
    }

    private boolean apply(BatchWriter to, Duration wait) throws InterruptedException {
        List<RecordedEvent> batch = entries.read(to.applied() + 1, BATCH, wait);
        if (batch.isEmpty()) {
            return false;
        }
        to.apply(batch);
        return true;
    }

    private void follow() {
        try {
            while (!stopped) {
                try {
                    advance(WAIT);
                    trouble = null;
                } catch (MongoException away) {
                    if (trouble == null) {
                        LOG.warn("The views cannot go on from {} for now", position, away);
                    }
                    trouble = away;
                    startOver();
                    TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The views have stopped at {}", position, e);
            failure.set(e);
            signal();
        }
    }

    /** Believes nothing but what is stored. */
    private void startOver() {
        applying.lock();
        try {
            writer = null;
        } finally {
            applying.unlock();
        }
    }

    void moveTo(long reached) {
        position = Math.max(position, reached);
        signal();
    }

    private void signal() {
        watching.lock();
        try {
            moved.signalAll();
        } finally {
            watching.unlock();
        }
    }
}
