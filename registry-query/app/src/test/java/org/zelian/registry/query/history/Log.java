package org.zelian.registry.query.history;

import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.RegistryEvent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A ledger in memory: one entry a commit, recorded a minute apart. */
final class Log implements Entries {

    static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final List<RecordedEvent> entries = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    synchronized RecordedEvent append(String stream, RegistryEvent event, LocalDate effective) {
        long position = entries.size();
        RecordedEvent entry =
                new RecordedEvent(
                        position,
                        new UUID(0, position),
                        BEGIN.plus(Duration.ofMinutes(position)),
                        "event-" + position,
                        stream,
                        sequence(stream),
                        event,
                        metadata(effective),
                        "%064x".formatted(position));
        entries.add(entry);
        notifyAll();
        return entry;
    }

    synchronized List<RecordedEvent> all() {
        return List.copyOf(entries);
    }

    synchronized List<RecordedEvent> of(String stream) {
        return entries.stream().filter(e -> e.stream().equals(stream)).toList();
    }

    @Override
    public synchronized List<RecordedEvent> read(long from, int limit, Duration wait)
            throws InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        while (from >= entries.size() && System.nanoTime() < deadline) {
            wait(5);
        }
        int end = (int) Math.min(entries.size(), from + limit);
        return from >= end ? List.of() : List.copyOf(entries.subList((int) from, end));
    }

    @Override
    public synchronized long head() {
        return entries.size() - 1L;
    }

    @Override
    public synchronized long lastRecordedBy(Instant instant) {
        return entries.stream().filter(e -> !e.recorded().isAfter(instant)).count() - 1;
    }

    private long sequence(String stream) {
        return sequences.merge(stream, 1L, Long::sum) - 1;
    }

    private static EventMetadata metadata(LocalDate effective) {
        return new EventMetadata(
                "bootstrap", null, null, null, -1, -1, effective, "c", null, "d", List.of());
    }
}
