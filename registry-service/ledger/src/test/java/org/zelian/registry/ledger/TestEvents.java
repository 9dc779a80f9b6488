package org.zelian.registry.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.append.Appended;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Events for tests that need no Axon. */
public final class TestEvents {
    private TestEvents() {}

    public static Appended append(Ledger ledger, List<StoredEvent> events) {
        return append(ledger, UUID.randomUUID(), events);
    }

    public static Appended append(Ledger ledger, UUID id, List<StoredEvent> events) {
        return ledger.appender().append(id, events, ledger.options().clock().instant());
    }

    public static List<StoredEvent> stream(String aggregateId, long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(sequence -> event(aggregateId, sequence, 40))
                .toList();
    }

    public static List<StoredEvent> one(String aggregateId, long sequence) {
        return List.of(event(aggregateId, sequence, 40));
    }

    public static List<StoredEvent> plain(String id) {
        return List.of(event(id, id, 0, StoredEvent.PLAIN, null, "{}".getBytes(UTF_8)));
    }

    public static StoredEvent event(String aggregateId, long sequence, int payloadBytes) {
        byte[] payload = ("{\"n\":\"" + "甲".repeat(payloadBytes / 3) + "\"}").getBytes(UTF_8);
        String id = UUID.randomUUID().toString();
        return event(id, aggregateId, sequence, StoredEvent.DOMAIN, "School", payload);
    }

    private static StoredEvent event(
            String id,
            String aggregateId,
            long sequence,
            int kind,
            @Nullable String type,
            byte[] payload) {
        return new StoredEvent(
                StoredEvent.UNPLACED,
                id,
                aggregateId,
                sequence,
                kind,
                type,
                "school.registered",
                "1",
                Nanos.of(Instant.now()),
                "{\"actor\":\"test\"}".getBytes(UTF_8),
                payload);
    }
}
