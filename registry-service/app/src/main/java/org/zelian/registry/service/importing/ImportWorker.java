package org.zelian.registry.service.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.service.commands.CommandReading;
import org.zelian.registry.service.commands.Commands;
import org.zelian.registry.service.facts.FactsFeed;
import org.zelian.registry.service.facts.OpenImport;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks for imports under way, as the ledger tells of them, and has them carried out, a few beside
 * one another, so that a long one holds nobody up; and destroys plans that nobody wants any more.
 * What fails is begun again.
 */
public final class ImportWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long EVERY_MILLIS = 250;
    private static final int MOST = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final FactsFeed feed;
    private final UnwantedPlans unwanted;
    private final AtTheSameTime rows;
    private final WhenImportConfirmedThenItsRowsAreCarriedOut imports;
    private final Set<ImportId> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    MOST, Thread.ofPlatform().name("import-", 0).daemon().factory());
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("imports").daemon().factory());

    /**
     * @param clock the one by which plans are kept
     */
    public ImportWorker(
            Commands commands,
            CommandReading reading,
            FactsFeed feed,
            PlanStore plans,
            Clock clock) {
        this.feed = feed;
        this.unwanted =
                new UnwantedPlans(
                        plans,
                        plan -> feed.ask(facts -> facts.imports().isWanted(plan)),
                        plan -> feed.ask(facts -> facts.imports().isCarriedOut(plan)),
                        clock);
        this.rows = new AtTheSameTime(new CarryingOut(commands, reading));
        this.imports =
                new WhenImportConfirmedThenItsRowsAreCarriedOut(plans, rows, commands, reading);
    }

    public void start() {
        // look() lets nothing out that could end the schedule.
        var _ = looking.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Waits until no import is under way.
     *
     * @throws IllegalStateException if one still is when time is up
     */
    public void await(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (!feed.caughtUp(PATIENCE) || !open().isEmpty()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("imports are under way");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private void look() {
        try {
            if (feed.caughtUp(PATIENCE)) {
                open().forEach(this::begin);
                unwanted.look();
            }
        } catch (RuntimeException e) {
            LOG.warn("Imports wait: {}", e.toString());
        }
    }

    private List<OpenImport> open() {
        return feed.ask(facts -> facts.imports().open());
    }

    private void begin(OpenImport open) {
        if (running.add(open.id())) {
            threads.execute(() -> carryOut(open.id()));
        }
    }

    /** From where it stands once its turn has come. */
    private void carryOut(ImportId id) {
        try {
            if (!feed.caughtUp(PATIENCE)) {
                return;
            }
            for (OpenImport open : open()) {
                if (open.id().equals(id)) {
                    imports.carryOut(open);
                    ended(open);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{} is begun again: {}", id.value(), e.toString());
        } finally {
            running.remove(id);
        }
    }

    private void ended(OpenImport open) {
        if (feed.caughtUp(PATIENCE)) {
            unwanted.ended(open.plan());
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
        looking.close();
        threads.shutdownNow();
        rows.close();
        threads.close();
    }
}
