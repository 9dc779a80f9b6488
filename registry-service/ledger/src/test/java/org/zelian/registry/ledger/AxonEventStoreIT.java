package org.zelian.registry.ledger;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import java.util.List;

/** Axon's own suite for the embedded event store; no case of it is overridden. */
class AxonEventStoreIT extends EmbeddedEventStoreTest {
    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);

    /** One case allows 100 ms, class loading and first connection included. */
    @BeforeAll
    static void warmUp() {
        MongoDatabase other = TestLedgers.database();
        try (Ledger ledger = TestLedgers.open(other)) {
            LedgerEventStorageEngine engine = TestLedgers.engine(other, ledger).build();
            engine.appendEvents(List.of(new GenericEventMessage<>("warm")));
            engine.readEvents(null, false).forEach(event -> event.getPayload());
        }
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return TestLedgers.engine(database, ledger).build();
    }
}
