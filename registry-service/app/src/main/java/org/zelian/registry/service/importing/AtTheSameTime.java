package org.zelian.registry.service.importing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.importing.ImportStep;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.service.facts.OpenImport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rows that do not need each other, a few at the same time: of all imports together. */
final class AtTheSameTime implements AutoCloseable {

    private static final int MOST = 8;

    private final CarryingOut row;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    MOST, Thread.ofPlatform().name("import-row-", 0).daemon().factory());

    AtTheSameTime(CarryingOut row) {
        this.row = row;
    }

    /**
     * What was refused, in the order of the rows; each row has ended on return.
     *
     * @throws RuntimeException the first that may be tried again
     */
    List<RefusedRow> carryOut(OpenImport open, List<List<ImportStep>> part)
            throws InterruptedException {
        List<Callable<@Nullable RefusedRow>> tasks = new ArrayList<>();
        for (List<ImportStep> steps : part) {
            tasks.add(() -> row.carryOut(open, steps));
        }
        List<RefusedRow> refused = new ArrayList<>();
        for (Future<@Nullable RefusedRow> outcome : threads.invokeAll(tasks)) {
            RefusedRow one = result(outcome);
            if (one != null) {
                refused.add(one);
            }
        }
        return refused;
    }

    private static @Nullable RefusedRow result(Future<@Nullable RefusedRow> outcome)
            throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
