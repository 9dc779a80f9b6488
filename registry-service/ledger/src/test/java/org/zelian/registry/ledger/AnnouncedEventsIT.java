package org.zelian.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class AnnouncedEventsIT {

    private static final int EVENTS = 300;
    private static final int PATIENCE_SECONDS = 30;

    /** A processor that is not told would not look before this has passed. */
    private static final Duration UNTOLD = Duration.ofHours(1);

    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder()
                    .storageEngine(TestLedgers.engine(database, ledger).build())
                    .build();
    private final AnnouncedEvents events = new AnnouncedEvents(store);

    @AfterEach
    void close() {
        events.close();
        store.shutDown();
        ledger.close();
    }

    @Test
    void a_stream_is_told_when_there_is_more_and_has_it_then() throws Exception {
        events.start();
        try (var stream = events.openStream(events.createHeadToken())) {
            Semaphore told = new Semaphore(0);
            assertThat(stream.setOnAvailableCallback(told::release)).isTrue();
            for (int n = 0; n < EVENTS; n++) {
                publish(n);
                while (!stream.hasNextAvailable()) {
                    isTold(told);
                }
                assertThat(stream.nextAvailable().getPayload()).isEqualTo(n);
            }
        }
    }

    @Test
    void a_stream_that_was_closed_is_told_no_more() throws Exception {
        events.start();
        Semaphore told = new Semaphore(0);
        try (var stream = events.openStream(null)) {
            stream.setOnAvailableCallback(told::release);
            publish("while it is open");
            isTold(told);
        }
        try (var other = events.openStream(events.createHeadToken())) {
            Semaphore another = new Semaphore(0);
            other.setOnAvailableCallback(another::release);
            told.drainPermits();
            publish("afterwards");
            isTold(another);
            assertThat(told.availablePermits()).isZero();
        }
    }

    @Test
    void a_pooled_processor_handles_each_event_without_looking_for_itself() throws Exception {
        events.start();
        BlockingQueue<Object> handled = new LinkedBlockingQueue<>();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = processor(handled, threads);
        processor.start();
        try {
            for (int n = 0; n < EVENTS; n++) {
                publish(n);
                assertThat(handled.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(n);
            }
        } finally {
            processor.shutDown();
            threads.shutdownNow();
        }
    }

    @Test
    void it_listens_again_after_the_store_could_not_be_read() throws Exception {
        FailsOnce failing = new FailsOnce(store);
        try (AnnouncedEvents again = new AnnouncedEvents(failing);
                var stream = again.openStream(null)) {
            Semaphore told = new Semaphore(0);
            stream.setOnAvailableCallback(told::release);
            failing.next = true;
            again.start();
            isTold(told);
            assertThat(failing.next).isFalse();
            publish("once it listens");
            while (!stream.hasNextAvailable()) {
                isTold(told);
            }
        }
    }

    private static void isTold(Semaphore told) throws InterruptedException {
        assertThat(told.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void publish(Object payload) {
        store.publish(new GenericEventMessage<>(payload));
    }

    private PooledStreamingEventProcessor processor(
            BlockingQueue<Object> handled, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name("told")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder()
                                .eventHandlers(new Handling(handled))
                                .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .tokenClaimInterval(UNTOLD.toMillis())
                .claimExtensionThreshold(UNTOLD.toMillis())
                .build();
    }

    /** Remembers what it is given. */
    record Handling(BlockingQueue<Object> handled) {
        @EventHandler
        void on(Integer event) {
            handled.add(event);
        }
    }

    /** Cannot be read the next time a stream is opened. */
    private static final class FailsOnce
            implements StreamableMessageSource<TrackedEventMessage<?>> {
        private final StreamableMessageSource<TrackedEventMessage<?>> store;
        private volatile boolean next;

        FailsOnce(StreamableMessageSource<TrackedEventMessage<?>> store) {
            this.store = store;
        }

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
            if (next) {
                next = false;
                throw new IllegalStateException("the store is away");
            }
            return store.openStream(token);
        }

        @Override
        public @Nullable TrackingToken createHeadToken() {
            return store.createHeadToken();
        }
    }
}
