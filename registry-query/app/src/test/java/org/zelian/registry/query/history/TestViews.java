package org.zelian.registry.query.history;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;

import org.bson.Document;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.testkit.MongoServer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Two views in a database of their own. */
final class TestViews {

    static final UnitCards CARDS = new UnitCards();
    static final HoldersOfUnits HOLDERS = new HoldersOfUnits();
    static final List<Projection<?>> ALL = List.of(CARDS, HOLDERS);
    static final RegistryJson JSON = RegistryJson.plain();

    final MongoDatabase database =
            MongoServer.shared().client().getDatabase(MongoServer.newDatabaseName());

    /** In the middle of the days of {@link RandomHistory}, so that some moments are present. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-12T04:00:00Z"), ZoneOffset.UTC);

    final Views views;
    final Rows<UnitCard> cards;
    final Rows<Holders> holders;

    TestViews() {
        this(CLOCK);
    }

    TestViews(Clock clock) {
        this(clock, ALL);
    }

    TestViews(Clock clock, List<? extends View<?>> all) {
        this.views = new Views(database, "test", all, JSON, clock);
        this.cards = views.rows(CARDS);
        this.holders = views.rows(HOLDERS);
    }

    static Views views(MongoDatabase database, List<? extends View<?>> projections) {
        return new Views(database, "test", projections, JSON, CLOCK);
    }

    /** A writer that begins from what is stored, as after a restart. */
    BatchWriter writer(int chunk) {
        return new BatchWriter(views.live(), ALL, JSON, chunk);
    }

    /** With a writer for which each document is a write of its own; they happen in any order. */
    static void killedAfterSomeWrites(BatchWriter killed, Log log, Random random)
            throws InterruptedException {
        List<Runnable> writes =
                new ArrayList<>(
                        killed.plan(
                                log.read(
                                        killed.applied() + 1,
                                        1 + random.nextInt(12),
                                        Duration.ZERO)));
        Collections.shuffle(writes, random);
        writes.subList(0, random.nextInt(writes.size() + 1)).forEach(Runnable::run);
    }

    /** Everything stored, to compare; marks of the present depend on when it was written. */
    Map<String, List<Document>> dump() {
        Map<String, List<Document>> dump = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            dump.put(
                    name,
                    database.getCollection(name)
                            .find()
                            .projection(Projections.exclude(Present.MARK))
                            .sort(new Document("_id", 1))
                            .into(new ArrayList<>()));
        }
        return dump;
    }

    void drop() {
        database.drop();
    }
}
