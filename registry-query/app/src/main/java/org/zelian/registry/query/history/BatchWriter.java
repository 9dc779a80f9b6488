package org.zelian.registry.query.history;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.zelian.registry.json.RegistryJson;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Applies batches of entries to one generation, the position last. Not for several threads. */
final class BatchWriter {

    private static final int CHUNK = 5_000;

    private final Generation generation;
    private final EntryBook entries;
    private final List<RowWriter<?, ?>> writers;
    private final List<MongoCollection<Document>> rows;
    private final Storing storing;
    private long applied;

    BatchWriter(Generation generation, List<? extends View<?>> projections, RegistryJson json) {
        this(generation, projections, json, CHUNK);
    }

    BatchWriter(
            Generation generation,
            List<? extends View<?>> projections,
            RegistryJson json,
            int chunk) {
        this.generation = generation;
        this.entries = generation.entries(json);
        this.storing = new Storing(chunk);
        this.applied = generation.applied();
        List<RowWriter<?, ?>> all = new ArrayList<>();
        projections.forEach(p -> all.add(writer(p, json)));
        this.writers = List.copyOf(all);
        this.rows = List.copyOf(projections.stream().map(generation::rows).toList());
        generation.present().begin(applied, rows);
    }

    private RowWriter<?, ?> writer(View<?> view, RegistryJson json) {
        return switch (view) {
            case Projection<?> projection -> writer(new Shape.OfProjection<>(projection), json);
            case Derivation<?, ?> derivation ->
                    writer(new Shape.OfDerivation<>(derivation, json), json);
        };
    }

    private <S extends Record, V extends Record> RowWriter<S, V> writer(
            Shape<S, V> shape, RegistryJson json) {
        return new RowWriter<>(generation, shape, json, applied);
    }

    /** Last position applied; -1 if none. */
    long applied() {
        return applied;
    }

    /** Applies a batch; after any failure goes back to what is stored. */
    void apply(List<RecordedEvent> batch) throws InterruptedException {
        boolean done = false;
        try {
            run(plan(batch));
            generation.setApplied(batch.getLast().position());
            generation.present().moveTo(batch.getLast().position(), rows);
            applied = batch.getLast().position();
            writers.forEach(RowWriter::forgetOldest);
            done = true;
        } finally {
            if (!done) {
                writers.forEach(RowWriter::forget);
            }
        }
    }

    /** The writes of a batch, all but that of its position; they may be done in any order. */
    List<Runnable> plan(List<RecordedEvent> batch) {
        requireContiguous(batch);
        Chains chains =
                new Chains((stream, sequence) -> entries.chain(stream, sequence, applied + 1));
        List<Fed> fed = batch.stream().map(chains::fed).toList();
        List<Runnable> writes = new ArrayList<>();
        writes.addAll(
                storing.inserts(
                        entries.collection(), fed.stream().map(entries::document).toList()));
        writers.forEach(writer -> writes.addAll(writer.plan(fed, applied, storing)));
        return writes;
    }

    private void requireContiguous(List<RecordedEvent> batch) {
        long expected = applied + 1;
        for (RecordedEvent entry : batch) {
            if (entry.position() != expected) {
                throw new IllegalStateException(
                        "Entry %d came where %d was due".formatted(entry.position(), expected));
            }
            expected++;
        }
    }

    /** Side by side, so that they share the server's journal flush. */
    private static void run(List<Runnable> writes) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            writes.forEach(write -> running.add(threads.submit(write)));
        }
        for (Future<?> write : running) {
            try {
                write.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(e);
            }
        }
    }
}
