package org.zelian.registry.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;
import org.bson.RawBsonDocument;
import org.zelian.registry.ledger.Ledger;
import org.zelian.registry.ledger.LedgerEventStorageEngine;
import org.zelian.registry.ledger.LedgerOptions;
import org.zelian.registry.ledger.MongoSnapshotStore;
import org.zelian.registry.testkit.MongoServer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Stores of every kind on one server, each in a database of its own. */
final class Stores implements AutoCloseable {
    private static final String ORIGIN = "benchmarks.example/ledger";

    private final MongoServer server = MongoServer.start();
    private final MongoClient counting;
    private final LongAdder commands = new LongAdder();
    private final List<Ledger> ledgers = new ArrayList<>();

    Stores() {
        counting = MongoClients.create(countingSettings());
    }

    MongoClient client() {
        return server.client();
    }

    /** A client whose commands are counted. */
    MongoClient counting() {
        return counting;
    }

    LongAdder commands() {
        return commands;
    }

    MongoDatabase database(MongoClient client) {
        return client.getDatabase(MongoServer.newDatabaseName());
    }

    Ledger ledger(MongoDatabase database) {
        Ledger ledger = Ledger.open(database, LedgerOptions.live("node-1", ORIGIN));
        ledgers.add(ledger);
        return ledger;
    }

    EventStorageEngine engine(MongoDatabase database) {
        return LedgerEventStorageEngine.builder()
                .ledger(ledger(database))
                .snapshots(new MongoSnapshotStore(database))
                .serializer(new SampleSerializer())
                .build();
    }

    EventStorageEngine axonMongo(MongoDatabase database) {
        MongoTemplate template =
                DefaultMongoTemplate.builder().mongoDatabase(durable(database)).build();
        StorageStrategy strategy = new DocumentPerEventStorageStrategy();
        strategy.ensureIndexes(template.eventCollection(), template.snapshotCollection());
        SampleSerializer serializer = new SampleSerializer();
        return MongoEventStorageEngine.builder()
                .mongoTemplate(template)
                .storageStrategy(strategy)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    /** The ledger's collection and indexes, without the ledger. */
    RawStore raw(int events) {
        MongoDatabase database = database(client());
        ledger(database);
        return new RawStore(
                durable(database).getCollection("ledger", RawBsonDocument.class), events);
    }

    @Override
    public void close() {
        ledgers.forEach(Ledger::close);
        counting.close();
        server.close();
    }

    private static MongoDatabase durable(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private MongoClientSettings countingSettings() {
        CommandListener listener =
                new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        commands.increment();
                    }
                };
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.uri()))
                .addCommandListener(listener)
                .build();
    }
}
