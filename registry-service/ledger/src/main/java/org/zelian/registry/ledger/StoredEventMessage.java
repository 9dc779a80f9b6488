package org.zelian.registry.ledger;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.StoredEvent;

import java.time.Instant;

/** A stored event as Axon asks for it; its payload stays bytes until a handler wants it. */
class StoredEventMessage implements TrackedEventData<byte[]> {
    private final StoredEvent event;

    private StoredEventMessage(StoredEvent event) {
        this.event = event;
    }

    static TrackedEventData<byte[]> of(StoredEvent event) {
        return event.isDomain() ? new OfStream(event) : new StoredEventMessage(event);
    }

    static DomainEventData<byte[]> ofStream(StoredEvent event) {
        return new OfStream(event);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event.position());
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.instant();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(), byte[].class, event.name(), event.revision());
    }

    /** The same for an event of a stream; Axon tells the two apart by type. */
    private static final class OfStream extends StoredEventMessage
            implements DomainEventData<byte[]> {
        private final StoredEvent event;

        OfStream(StoredEvent event) {
            super(event);
            this.event = event;
        }

        @Override
        public @Nullable String getType() {
            return event.type();
        }

        @Override
        public String getAggregateIdentifier() {
            return event.aggregateId();
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }
}
