package org.zelian.registry.query.testing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.Projection;
import org.zelian.registry.query.history.RecordedEvent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Feeds events to a projection, in effective order, without any server. */
public final class Folding<V extends Record> {

    private final Projection<V> projection;
    private @Nullable V row;
    private long position;

    public Folding(Projection<V> projection) {
        this.projection = projection;
    }

    /** Feeds an event that was recorded on the day it took effect. */
    public Folding<V> on(String effective, RegistryEvent event) {
        return on(effective, effective, event);
    }

    /** Feeds an event to the one row that it names. */
    public Folding<V> on(String recorded, String effective, RegistryEvent event) {
        return on(
                new Fed(
                        entry(LocalDate.parse(recorded), LocalDate.parse(effective), event),
                        List.of()));
    }

    /** Feeds an event that stands in place of another, fed or not. */
    public Folding<V> on(String effective, RegistryEvent event, RegistryEvent original) {
        RecordedEvent before = entry(effective, original).entry();
        return on(new Fed(entry(effective, event).entry(), List.of(before)));
    }

    private Folding<V> on(Fed fed) {
        projection.keys(fed).forEach(key -> row = projection.fold(row, key, fed));
        return this;
    }

    /** Number of entries fed so far; the next one's sequence. */
    public long fed() {
        return position;
    }

    /** An entry as it would be fed. */
    public Fed entry(String effective, RegistryEvent event) {
        LocalDate day = LocalDate.parse(effective);
        return new Fed(entry(day, day, event), List.of());
    }

    /** The row after all of them. */
    public @Nullable V row() {
        return row;
    }

    private RecordedEvent entry(LocalDate recorded, LocalDate effective, RegistryEvent event) {
        return new RecordedEvent(
                position,
                new UUID(0, position),
                recorded.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(),
                "event-" + position,
                "stream",
                position++,
                event,
                new EventMetadata(
                        "bootstrap",
                        null,
                        null,
                        null,
                        -1,
                        -1,
                        effective,
                        "c",
                        null,
                        "0",
                        List.of()),
                "%064x".formatted(position - 1));
    }
}
