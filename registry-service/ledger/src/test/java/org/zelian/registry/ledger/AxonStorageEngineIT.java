package org.zelian.registry.ledger;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.function.UnaryOperator;

/** Axon's own suite for storage engines; no case of it is overridden. */
class AxonStorageEngineIT
        extends AbstractEventStorageEngineTest<
                LedgerEventStorageEngine, LedgerEventStorageEngine.Builder> {
    private final MongoDatabase database = TestLedgers.database();
    private final Ledger ledger = TestLedgers.open(database);

    @BeforeEach
    void useLedger() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    @Override
    protected LedgerEventStorageEngine createEngine(
            UnaryOperator<LedgerEventStorageEngine.Builder> customization) {
        return customization.apply(TestLedgers.engine(database, ledger)).build();
    }
}
