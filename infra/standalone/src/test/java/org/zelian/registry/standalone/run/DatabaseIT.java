package org.zelian.registry.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptionDefaults;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.standalone.machine.FreePort;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.mongod.MongoAddress;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DatabaseIT {
    private static final Path ROLES = Path.of("../compose/mongo-roles.json");

    private final RegistryFolder folder;
    private final Narration silence =
            new Narration(
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));

    DatabaseIT(@TempDir Path root) throws IOException {
        folder = RegistryFolder.at(root);
    }

    @AfterEach
    void stop() {
        new Fleet(folder.pids()).stop();
    }

    private MongoAddress started(Settings settings) throws IOException {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.remove("MONGODB_URI");
        Tasks tasks = new Tasks(folder, settings, JavaRuntime.current());
        return new Database(folder, settings, tasks, ROLES, new Surroundings(variables))
                .ready(silence);
    }

    private Settings settings() throws IOException {
        return Settings.choose(folder, Optional.of(FreePort.any()), true);
    }

    private MongoClient as(String user, MongoAddress address) throws IOException {
        return MongoClients.create(
                address.as(user, folder.secrets().password(Tasks.databaseSecret(user))));
    }

    private static MongoCollection<Document> collection(
            MongoClient client, String database, String name) {
        return client.getDatabase(database).getCollection(name);
    }

    @Test
    void the_user_of_the_ledger_adds_and_reads_and_can_neither_change_nor_remove()
            throws IOException {
        MongoAddress address = started(settings());
        try (MongoClient client = as("ledger", address)) {
            Document squeezed =
                    new Document(
                            "wiredTiger", new Document("configString", "block_compressor=zstd"));
            client.getDatabase("registry_ledger")
                    .createCollection(
                            "ledger",
                            new CreateCollectionOptions()
                                    .storageEngineOptions(squeezed)
                                    .indexOptionDefaults(
                                            new IndexOptionDefaults().storageEngine(squeezed)));
            MongoCollection<Document> ledger = collection(client, "registry_ledger", "ledger");
            ledger.createIndex(Indexes.ascending("at"));
            ledger.insertOne(new Document("_id", 1L));
            assertThat(ledger.countDocuments()).isEqualTo(1);
            assertRefused(
                    () ->
                            ledger.updateOne(
                                    new Document("_id", 1L),
                                    new Document("$set", new Document("a", 1))));
            assertRefused(() -> ledger.deleteOne(new Document("_id", 1L)));
            assertRefused(ledger::drop);
            assertRefused(
                    () -> collection(client, "registry_views", "x").insertOne(new Document()));
        }
    }

    @Test
    void files_are_added_by_the_service_read_by_the_query_side_and_changed_by_nobody()
            throws IOException {
        MongoAddress address = started(settings());
        try (MongoClient service = as("service", address);
                MongoClient query = as("query", address);
                MongoClient edge = as("edge", address)) {
            for (String name : List.of("fs.files", "fs.chunks")) {
                MongoCollection<Document> own = collection(service, "registry_evidence", name);
                own.createIndex(Indexes.ascending("n"));
                own.insertOne(new Document("_id", 1L));
                assertRefused(
                        () ->
                                own.updateOne(
                                        new Document("_id", 1L),
                                        new Document("$set", new Document("a", 1))));
                assertRefused(() -> own.deleteOne(new Document("_id", 1L)));
                assertRefused(own::drop);
                MongoCollection<Document> read = collection(query, "registry_evidence", name);
                assertThat(read.countDocuments()).isEqualTo(1);
                assertRefused(() -> read.insertOne(new Document()));
                assertRefused(() -> collection(edge, "registry_evidence", name).countDocuments());
            }
        }
    }

    @Test
    void each_of_the_others_has_its_own_databases_and_no_more() throws IOException {
        MongoAddress address = started(settings());
        try (MongoClient reader = as("reader", address);
                MongoClient query = as("query", address);
                MongoClient service = as("service", address);
                MongoClient edge = as("edge", address)) {
            assertThat(collection(reader, "registry_ledger", "ledger").countDocuments()).isZero();
            assertRefused(
                    () ->
                            collection(reader, "registry_ledger", "ledger")
                                    .insertOne(new Document()));
            collection(service, "registry_keys", "k").insertOne(new Document("_id", "person-1"));
            assertThat(collection(query, "registry_keys", "k").countDocuments()).isEqualTo(1);
            assertRefused(() -> collection(query, "registry_keys", "k").insertOne(new Document()));
            collection(query, "registry_views", "v").insertOne(new Document());
            collection(query, "registry_reminders", "read").insertOne(new Document());
            assertRefused(() -> collection(edge, "registry_reminders", "read").countDocuments());
            collection(edge, "registry_sessions", "s").insertOne(new Document());
            assertRefused(() -> collection(edge, "registry_views", "v").countDocuments());
            assertRefused(() -> collection(service, "registry_ledger", "ledger").countDocuments());
        }
    }

    @Test
    void nobody_gets_in_without_a_password() throws IOException {
        MongoAddress address = started(settings());
        try (MongoClient client = MongoClients.create(address.uri())) {
            assertRefused(() -> collection(client, "registry_ledger", "ledger").countDocuments());
        }
    }

    @Test
    void the_data_survive_a_stop_and_a_start_on_another_port() throws IOException {
        Settings first = settings();
        try (MongoClient edge = as("edge", started(first))) {
            collection(edge, "registry_sessions", "s").insertOne(new Document("_id", 7));
        }
        assertThat(new Fleet(folder.pids()).stop()).isEqualTo(1);

        Settings second = settingsWhileTaken(first.port("mongod"));
        assertThat(second.port("mongod")).isNotEqualTo(first.port("mongod"));
        try (MongoClient edge = as("edge", started(second))) {
            assertThat(collection(edge, "registry_sessions", "s").countDocuments()).isEqualTo(1);
        }
    }

    /**
     * Freed again afterwards: a listener that never answers would keep mongod asking it who it is.
     */
    private Settings settingsWhileTaken(int port) throws IOException {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            return settings();
        }
    }

    private static void assertRefused(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(MongoException.class)
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo(13));
    }

    private static int code(Throwable refusal) {
        return refusal instanceof MongoCommandException command
                ? command.getCode()
                : ((MongoException) refusal).getCode();
    }
}
