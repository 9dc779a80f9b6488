package org.zelian.registry.benchmarks;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Iterator;

/**
 * axon-mongo's replay, too slow for the whole store in every slice: each slice reads on where the
 * last one stopped, and from the first event again after the last.
 */
final class AxonMongoReplay implements Contender {
    private final EventStorageEngine engine;
    private final long nanos;
    private @Nullable TrackingToken token;

    AxonMongoReplay(EventStorageEngine engine, Duration slice) {
        this.engine = engine;
        this.nanos = slice.toNanos();
    }

    @Override
    public Slice prepare() {
        return () -> {
            long until = System.nanoTime() + nanos;
            long events = 0;
            try (var stream = engine.readEvents(token, false)) {
                Iterator<? extends TrackedEventMessage<?>> messages = stream.iterator();
                boolean more = messages.hasNext();
                while (more && System.nanoTime() < until) {
                    TrackedEventMessage<?> message = messages.next();
                    events += Replay.touch(message);
                    token = message.trackingToken();
                    more = messages.hasNext();
                }
                token = more ? token : null;
            }
            return events;
        };
    }
}
