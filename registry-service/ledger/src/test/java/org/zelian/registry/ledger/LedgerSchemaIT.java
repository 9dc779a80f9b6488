package org.zelian.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.util.Set;

/** How the collection lies on disk. */
class LedgerSchemaIT {
    private static final Set<String> INDEXES =
            Set.of("_id_", "stream", "commit", "occurred", "recorded");

    private final MongoDatabase database = TestLedgers.database();

    @Test
    void a_new_ledger_and_all_its_indexes_are_squeezed() {
        TestLedgers.open(database).close();

        assertThat(compressor(statistics().get("wiredTiger", Document.class))).isEqualTo("zstd");
        Document indexes = statistics().get("indexDetails", Document.class);
        assertThat(indexes.keySet()).isEqualTo(INDEXES);
        assertThat(indexes.values())
                .allSatisfy(index -> assertThat(compressor((Document) index)).isEqualTo("zstd"));
    }

    @Test
    void one_that_is_there_already_is_taken_as_it_is() {
        database.createCollection("ledger");
        TestLedgers.open(database).close();
        try (Ledger ledger = TestLedgers.open(database)) {
            TestEvents.append(ledger, TestEvents.one("school-1", 0));
            assertThat(ledger.reader().head()).isZero();
        }

        assertThat(compressor(statistics().get("wiredTiger", Document.class))).isEqualTo("snappy");
        assertThat(statistics().get("indexDetails", Document.class).keySet()).isEqualTo(INDEXES);
    }

    private Document statistics() {
        return database.runCommand(new Document("collStats", "ledger"));
    }

    private static String compressor(Document wiredTiger) {
        return wiredTiger
                .getString("creationString")
                .replaceAll(".*block_compressor=(\\w*).*", "$1");
    }
}
