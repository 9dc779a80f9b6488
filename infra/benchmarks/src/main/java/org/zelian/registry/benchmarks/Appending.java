package org.zelian.registry.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many threads that append one thing after the other, taken from a common heap. */
final class Appending<O> implements Contender, AutoCloseable {
    private static final double FIRST_GUESS = 300;

    private final Store<O> store;
    private final int threads;
    private final double seconds;
    private final SplittableRandom random = new SplittableRandom(1);
    private final ExecutorService callers;
    private long next;
    private double appendsPerSecond;

    Appending(Store<O> store, int threads, Sizes sizes) {
        this.store = store;
        this.threads = threads;
        this.seconds = sizes.seconds();
        this.appendsPerSecond = FIRST_GUESS * threads / Math.sqrt(threads);
        this.callers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().factory());
    }

    @Override
    public Slice prepare() {
        return heap(Math.max(threads, (int) (appendsPerSecond * seconds)), Instant.now(), 0);
    }

    /** Appends events whose timestamps lie so far apart, as fast as it goes. */
    void fill(int events, Instant from, long apartMillis) throws Exception {
        heap(events / store.events(), from, apartMillis).run();
    }

    private Slice heap(int appends, Instant from, long apartMillis) {
        List<O> prepared = new ArrayList<>(appends);
        for (int i = 0; i < appends; i++) {
            prepared.add(store.prepare(next, from.plusMillis(i * apartMillis), random));
            next += store.events();
        }
        return () -> {
            long start = System.nanoTime();
            drain(prepared);
            appendsPerSecond = appends * 1e9 / (System.nanoTime() - start);
            return (long) appends * store.events();
        };
    }

    private void drain(List<O> prepared) throws InterruptedException, ExecutionException {
        AtomicInteger taken = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>(threads);
        for (int t = 0; t < threads; t++) {
            running.add(callers.submit(() -> appendFrom(prepared, taken)));
        }
        for (Future<?> caller : running) {
            caller.get();
        }
    }

    private void appendFrom(List<O> prepared, AtomicInteger taken) {
        for (int i = taken.getAndIncrement(); i < prepared.size(); i = taken.getAndIncrement()) {
            store.append(prepared.get(i));
        }
    }

    @Override
    public void close() {
        callers.close();
    }
}
