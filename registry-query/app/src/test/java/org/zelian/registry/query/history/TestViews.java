package org.zelian.registry.query.history;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;

import org.bson.Document;
import org.zelian.registry.json.RegistryJson;
import org.zelian.registry.testkit.MongoServer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        this.views = new Views(database, "test", ALL, JSON, clock);
        this.cards = views.rows(CARDS);
        this.holders = views.rows(HOLDERS);
    }

    static Views views(MongoDatabase database, List<Projection<?>> projections) {
        return new Views(database, "test", projections, JSON, CLOCK);
    }

    /** A writer that begins from what is stored, as after a restart. */
    BatchWriter writer(int chunk) {
        return new BatchWriter(views.live(), ALL, JSON, chunk);
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
