package org.zelian.registry.benchmarks;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.BsonDocument;
import org.bson.Document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reading back: equal stores of single-event commits, replayed, scanned, verified, weighed. */
final class ReplayRows {
    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");
    private static final int WRITERS = 128;
    private static final int INSERT = 500;
    private static final long SECOND = 1_000;

    private final Stores stores;
    private final Sizes sizes;

    ReplayRows(Stores stores, Sizes sizes) {
        this.stores = stores;
        this.sizes = sizes;
    }

    List<Row> measure(Set<Part> parts) throws Exception {
        List<Row> rows = new ArrayList<>();
        if (EnumSet.of(Part.REPLAY, Part.VERIFICATION, Part.SIZE).stream()
                .noneMatch(parts::contains)) {
            return rows;
        }
        MongoDatabase ledger = stores.database(stores.client());
        EventStorageEngine engine = stores.engine(ledger);
        fill(new EngineStore(engine, 1), WRITERS, SECOND);
        MongoDatabase apart = stores.database(stores.client());
        EventStorageEngine axonApart = stores.axonMongo(apart);
        fill(new EngineStore(axonApart, INSERT), 1, INSERT * SECOND);
        if (parts.contains(Part.REPLAY)) {
            rows.addAll(replay(ledger, engine, axonApart));
        }
        if (parts.contains(Part.VERIFICATION)) {
            rows.add(verification(ledger));
        }
        if (parts.contains(Part.SIZE)) {
            rows.add(weight(ledger, apart));
        }
        return rows;
    }

    private List<Row> replay(
            MongoDatabase ledger, EventStorageEngine engine, EventStorageEngine axonApart)
            throws Exception {
        EventStorageEngine axonBurst = stores.axonMongo(stores.database(stores.client()));
        fill(new EngineStore(axonBurst, INSERT), 1, INSERT / 10);
        RawScan scan = new RawScan(ledger);
        Race race =
                new Race()
                        .with("scan", scan.counting())
                        .with("lazy", Replay.of(engine, Replay::touch))
                        .with("decoded scan", scan.decoding())
                        .with("decoded", Replay.of(engine, Replay::decode))
                        .with("AX apart", new AxonMongoReplay(axonApart, sizes.slice()))
                        .with("AX burst", new AxonMongoReplay(axonBurst, sizes.slice()))
                        .run(sizes);
        return List.of(
                row("replay as Axon messages, payload lazy", race, "lazy", "scan", 0.8),
                row("replay, payloads decoded", race, "decoded", "decoded scan", 0.9),
                row("replay, timestamps 1 s apart", race, "lazy", "AX apart", 50),
                row("replay, 10 events per ms", race, "lazy", "AX burst", 50));
    }

    private Row verification(MongoDatabase ledger) throws Exception {
        Race race =
                new Race()
                        .with("scan", new RawScan(ledger).counting())
                        .with("verify", Replay.verification(ledger))
                        .run(sizes);
        return row("full verification", race, "verify", "scan", 0.7);
    }

    private void fill(EngineStore store, int threads, long apartMillis) throws Exception {
        try (var appending = new Appending<>(store, threads, sizes)) {
            appending.fill(sizes.stored(), LONG_AGO, apartMillis);
        }
    }

    private Row weight(MongoDatabase ledger, MongoDatabase axonMongo) {
        stores.client().getDatabase("admin").runCommand(new Document("fsync", 1));
        double own = bytes(ledger, "ledger");
        double other = bytes(axonMongo, "domainevents");
        return Row.atMost(
                "stored bytes per event, indexes included",
                "AX",
                Spread.of(own / other),
                0.8,
                "%s against %s".formatted(Row.number(own), Row.number(other)));
    }

    private double bytes(MongoDatabase database, String collection) {
        BsonDocument stats =
                database.runCommand(new Document("collStats", collection), BsonDocument.class);
        double total =
                stats.getNumber("storageSize").doubleValue()
                        + stats.getNumber("totalIndexSize").doubleValue();
        return total / sizes.stored();
    }

    private static Row row(String what, Race race, String own, String anchor, double goal) {
        return Row.atLeast(
                what,
                anchor,
                race.ratio(own, anchor),
                goal,
                "%s/s against %s/s"
                        .formatted(
                                Row.number(race.rate(own).median()),
                                Row.number(race.rate(anchor).median())));
    }
}
