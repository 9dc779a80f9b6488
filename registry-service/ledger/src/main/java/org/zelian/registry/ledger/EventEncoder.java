package org.zelian.registry.ledger;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.zelian.registry.ledger.format.Nanos;
import org.zelian.registry.ledger.format.StoredEvent;

/** A message to what is stored of it; name and revision are those the serializer gives. */
final class EventEncoder {
    private EventEncoder() {}

    static StoredEvent encode(EventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        String name = payload.getType().getName();
        String revision = payload.getType().getRevision();
        long timestamp = Nanos.of(message.getTimestamp());
        if (message instanceof DomainEventMessage<?> domain) {
            return new StoredEvent(
                    StoredEvent.UNPLACED,
                    message.getIdentifier(),
                    domain.getAggregateIdentifier(),
                    domain.getSequenceNumber(),
                    StoredEvent.DOMAIN,
                    domain.getType(),
                    name,
                    revision,
                    timestamp,
                    metadata.getData(),
                    payload.getData());
        }
        return new StoredEvent(
                StoredEvent.UNPLACED,
                message.getIdentifier(),
                message.getIdentifier(),
                0,
                StoredEvent.PLAIN,
                null,
                name,
                revision,
                timestamp,
                metadata.getData(),
                payload.getData());
    }
}
