package org.zelian.registry.ledger;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An event store's streams, which say when there is more. Without that a pooled processor of Axon
 * looks only twice a second, and what follows from an event comes half a second after it.
 *
 * <p>One thread waits at the head of the store and then tells every open stream. It reads where
 * they read: what it has seen, they see.
 */
public final class AnnouncedEvents
        implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncedEvents.class);
    private static final int WAIT_SECONDS = 1;
    private static final long AGAIN = Duration.ofMillis(500).toNanos();

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final Set<Told> streams = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;

    public AnnouncedEvents(StreamableMessageSource<TrackedEventMessage<?>> store) {
        this.store = store;
        this.thread =
                Thread.ofPlatform().name("ledger-announcer").daemon().unstarted(this::announce);
    }

    /** Begins to listen; streams that were opened before are told, too. */
    public void start() {
        thread.start();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Told(store.openStream(token));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return store.createTokenAt(instant);
    }

    @Override
    public @Nullable TrackingToken createTokenSince(Duration duration) {
        return store.createTokenSince(duration);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void announce() {
        while (!closed) {
            try {
                listen();
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("cannot wait at the head for now", e);
                    LockSupport.parkNanos(AGAIN);
                }
            } catch (InterruptedException e) {
                // Only close() interrupts.
                return;
            }
        }
    }

    private void listen() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> head =
                store.openStream(store.createHeadToken())) {
            // What came while nobody listened.
            tell();
            while (!closed) {
                if (head.hasNextAvailable(WAIT_SECONDS, TimeUnit.SECONDS)) {
                    pass(head);
                    tell();
                }
            }
        }
    }

    private static void pass(BlockingStream<TrackedEventMessage<?>> head)
            throws InterruptedException {
        do {
            head.nextAvailable();
        } while (head.hasNextAvailable());
    }

    private void tell() {
        streams.forEach(Told::tell);
    }

    /** A stream of the store that hands on what it is told. */
    private final class Told implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> events;
        private volatile Runnable callback = () -> {};

        Told(BlockingStream<TrackedEventMessage<?>> events) {
            this.events = events;
        }

        void tell() {
            callback.run();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable told) {
            callback = told;
            streams.add(this);
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return events.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return events.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            events.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public void close() {
            streams.remove(this);
            events.close();
        }
    }
}
