package org.zelian.registry.ledger;

import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.zelian.registry.ledger.format.StoredEvent;

/**
 * A stored event to the message that Axon's own reading would make of it, in one step, for stores
 * without an upcaster; payload and metadata stay bytes until a handler wants them.
 */
final class EventDecoder {
    private EventDecoder() {}

    static TrackedEventMessage<?> decode(StoredEvent event, Serializer serializer) {
        TrackedEventData<byte[]> stored = StoredEventMessage.of(event);
        Message<?> message =
                new SerializedMessage<>(
                        event.id(), stored.getPayload(), stored.getMetaData(), serializer);
        if (!event.isDomain()) {
            return new GenericTrackedEventMessage<>(
                    stored.trackingToken(), message, event::instant);
        }
        return new GenericTrackedDomainEventMessage<>(
                stored.trackingToken(),
                event.type(),
                event.aggregateId(),
                event.sequence(),
                message,
                event::instant);
    }
}
