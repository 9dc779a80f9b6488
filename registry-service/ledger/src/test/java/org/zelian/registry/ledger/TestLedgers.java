package org.zelian.registry.ledger;

import com.mongodb.client.MongoDatabase;
import com.thoughtworks.xstream.XStream;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.xml.CompactDriver;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.zelian.registry.testkit.MongoServer;

import java.time.Duration;

/** Ledgers on the server that the tests of this JVM share, each in a database of its own. */
public final class TestLedgers {
    public static final String ORIGIN = "ledger.example/test";

    private TestLedgers() {}

    public static MongoDatabase database() {
        return MongoServer.shared().client().getDatabase(MongoServer.newDatabaseName());
    }

    public static LedgerOptions options() {
        return LedgerOptions.live("node-1", ORIGIN)
                .withTimes(Duration.ofSeconds(10), Duration.ofSeconds(5));
    }

    public static Ledger open(MongoDatabase database) {
        return Ledger.open(database, options());
    }

    public static Serializer serializer() {
        return XStreamSerializer.builder().xStream(new XStream(new CompactDriver())).build();
    }

    public static LedgerEventStorageEngine.Builder engine(MongoDatabase database, Ledger ledger) {
        return LedgerEventStorageEngine.builder()
                .ledger(ledger)
                .snapshots(new MongoSnapshotStore(database))
                .serializer(serializer());
    }
}
