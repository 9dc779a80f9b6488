package org.zelian.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.thoughtworks.xstream.XStreamException;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.registry.ledger.format.StoredEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messages made in one step, beside those that Axon makes on its way through its upcasters. */
class EventDecoderIT {
    private static final EventUpcaster CHANGES_NOTHING = stream -> stream;

    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);

    @BeforeEach
    void aStreamAndANote() {
        Map<String, String> metadata = Map.of("actor", "person-1");
        List<EventMessage<?>> events =
                List.of(
                        new GenericDomainEventMessage<>("School", "school-1", 0, "一", metadata),
                        new GenericDomainEventMessage<>("School", "school-1", 1, "二"),
                        new GenericEventMessage<>("note", metadata));
        TestLedgers.engine(database, ledger).build().appendEvents(events);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void they_say_the_same_with_and_without_an_upcaster() {
        List<List<?>> own = read(TestLedgers.engine(database, ledger));
        List<List<?>> axons =
                read(
                        (LedgerEventStorageEngine.Builder)
                                TestLedgers.engine(database, ledger)
                                        .upcasterChain(CHANGES_NOTHING));

        assertThat(own).hasSize(3).isEqualTo(axons);
    }

    @Test
    void what_nobody_asks_for_is_never_decoded() {
        byte[] notXml = {0};
        StoredEvent broken =
                new StoredEvent(
                        StoredEvent.UNPLACED,
                        "event-1",
                        "school-2",
                        0,
                        StoredEvent.DOMAIN,
                        "School",
                        String.class.getName(),
                        null,
                        0,
                        notXml,
                        notXml);
        TestEvents.append(ledger, List.of(broken));

        TrackedEventMessage<?> message =
                TestLedgers.engine(database, ledger)
                        .build()
                        .readEvents(new GlobalSequenceTrackingToken(2), false)
                        .findFirst()
                        .orElseThrow();
        assertThat(message.getIdentifier()).isEqualTo("event-1");
        assertThat(message.getPayloadType()).isEqualTo(String.class);
        assertThatThrownBy(message::getPayload).isInstanceOf(XStreamException.class);
        assertThatThrownBy(message::getMetaData).isInstanceOf(XStreamException.class);
    }

    private static List<List<?>> read(LedgerEventStorageEngine.Builder engine) {
        List<List<?>> messages = new ArrayList<>();
        engine.build().readEvents(null, false).forEach(message -> messages.add(contents(message)));
        return messages;
    }

    private static List<?> contents(TrackedEventMessage<?> message) {
        List<Object> contents =
                new ArrayList<>(
                        List.of(
                                message.getClass(),
                                message.trackingToken(),
                                message.getIdentifier(),
                                message.getTimestamp(),
                                message.getMetaData(),
                                message.getPayloadType(),
                                message.getPayload()));
        if (message instanceof DomainEventMessage<?> domain) {
            contents.addAll(
                    List.of(
                            domain.getType(),
                            domain.getAggregateIdentifier(),
                            domain.getSequenceNumber()));
        }
        return contents;
    }
}
