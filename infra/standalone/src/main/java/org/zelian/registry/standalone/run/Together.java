package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Work done side by side, where the first failure is everybody's. */
final class Together {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Together() {}

    /**
     * Back when all are done; at the first failure the others are interrupted and the failure is
     * thrown.
     */
    static void await(List<Future<?>> parts, ExecutorService threads)
            throws InterruptedException, IOException {
        try {
            while (parts.stream().anyMatch(part -> part.state() == Future.State.RUNNING)) {
                throwFailureOf(parts);
                Thread.sleep(PAUSE);
            }
            throwFailureOf(parts);
        } catch (LaunchRefused
                | IOException
                | IllegalStateException
                | InterruptedException failure) {
            threads.shutdownNow();
            throw failure;
        }
    }

    private static void throwFailureOf(List<Future<?>> parts)
            throws InterruptedException, IOException {
        for (Future<?> part : parts) {
            if (part.state() == Future.State.FAILED) {
                resultOf(part);
            }
        }
    }

    /** The result, waited for; a failure is thrown as what it was. */
    static <T> T resultOf(Future<T> part) throws InterruptedException, IOException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaunchRefused refused) {
                throw refused;
            }
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
