package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What the read side has stored: generations of all its views, one beside the other, of which one
 * is live.
 */
final class StoredViews implements AutoCloseable {

    private static final String SET = "registry";

    private final MongoClient client;
    private final MongoDatabase database;

    StoredViews(String uri) {
        this.client = MongoClients.create(uri);
        this.database = client.getDatabase("registry_views");
    }

    /** The generation that is read. */
    int live() {
        return directory(SET).getInteger("live");
    }

    /** Position up to which the ledger is in a generation; -1 if nothing yet. */
    long applied(int generation) {
        return directory(SET + "@" + generation).get("p", -1L);
    }

    /**
     * Makes the live rows those of another version of the program: at its next start it leaves them
     * as they are, and builds all views beside them from the first entry.
     */
    void disown() {
        directory().updateOne(Filters.eq("_id", SET), Updates.set("form", "another"));
    }

    /**
     * Compares two generations: same position, and in each collection the same documents, rows,
     * feeds and entries alike.
     *
     * @return number of documents by collection
     */
    Map<String, Long> compared(int one, int other) {
        assertThat(applied(other)).isEqualTo(applied(one));
        assertThat(names(other)).isEqualTo(names(one));
        Map<String, Long> compared = new TreeMap<>();
        names(one).forEach(name -> compared.put(name, compared(name, one, other)));
        return compared;
    }

    private long compared(String name, int one, int other) {
        long compared = 0;
        try (MongoCursor<Document> these = documents(one, name);
                MongoCursor<Document> those = documents(other, name)) {
            while (these.hasNext() && those.hasNext()) {
                assertThat(lasting(those.next())).as(name).isEqualTo(lasting(these.next()));
                compared++;
            }
            assertThat(those.hasNext()).as("more in the other %s", name).isFalse();
            assertThat(these.hasNext()).as("less in the other %s", name).isFalse();
        }
        return compared;
    }

    /** A row that has fallen out of the present keeps its mark for a while, or not. */
    private static Document lasting(Document document) {
        boolean open =
                Objects.equals(document.get("to"), Long.MAX_VALUE)
                        && Objects.equals(document.get("vt"), Integer.MAX_VALUE);
        if (!open) {
            document.remove("n");
        }
        return document;
    }

    private MongoCursor<Document> documents(int generation, String name) {
        return database.getCollection(prefix(generation) + name)
                .find()
                .sort(Sorts.ascending("_id"))
                .iterator();
    }

    private Set<String> names(int generation) {
        String prefix = prefix(generation);
        return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static String prefix(int generation) {
        return SET + "_" + generation + "_";
    }

    private Document directory(String id) {
        Document stored = directory().find(Filters.eq("_id", id)).first();
        return stored == null ? new Document() : stored;
    }

    private MongoCollection<Document> directory() {
        return database.getCollection("views");
    }

    @Override
    public void close() {
        client.close();
    }
}
