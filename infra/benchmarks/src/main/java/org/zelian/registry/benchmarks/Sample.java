package org.zelian.registry.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** The payload of every event measured: {@link #BYTES} long as JSON, half of it hard to squeeze. */
record Sample(String unit, String name, int systems, List<String> codes, String remark) {
    static final int BYTES = 400;
    static final String TYPE = "sample.happened";
    static final String AGGREGATE_TYPE = "Sample";
    static final Map<String, String> METADATA =
            Map.of("actor", "person-0A1B2C3D", "role", "UNIT_IT", "effective", "2026-11-20");

    private static final int STREAMS = 1_000;

    /** The n-th event of a store, the same in each but for the ids. */
    static Sample of(SplittableRandom random) {
        List<String> codes = List.of(hex(random), hex(random));
        Sample bare = new Sample("unit-" + hex(random), "示例学校", random.nextInt(40), codes, "");
        int missing = BYTES - SampleSerializer.json(bare).length;
        StringBuilder remark = new StringBuilder();
        while (remark.length() < missing) {
            remark.append(remark.length() < missing / 2 ? hex(random) : "after inspection ");
        }
        return new Sample(bare.unit, bare.name, bare.systems, codes, remark.substring(0, missing));
    }

    static String stream(long number) {
        return "sample-" + number % STREAMS;
    }

    static long sequence(long number) {
        return number / STREAMS;
    }

    static UUID id(SplittableRandom random) {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x4000L,
                (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    static DomainEventMessage<Sample> message(long number, Instant at, SplittableRandom random) {
        return new GenericDomainEventMessage<>(
                AGGREGATE_TYPE,
                stream(number),
                sequence(number),
                of(random),
                METADATA,
                id(random).toString(),
                at);
    }

    static StoredEvent stored(long number, Instant at, SplittableRandom random) {
        return new StoredEvent(
                StoredEvent.UNPLACED,
                id(random).toString(),
                stream(number),
                sequence(number),
                StoredEvent.DOMAIN,
                AGGREGATE_TYPE,
                TYPE,
                "1",
                Nanos.of(at),
                SampleSerializer.json(METADATA),
                SampleSerializer.json(of(random)));
    }

    static String text(byte[] json) {
        return new String(json, UTF_8);
    }

    private static String hex(SplittableRandom random) {
        return Long.toHexString(random.nextLong() | Long.MIN_VALUE);
    }
}
