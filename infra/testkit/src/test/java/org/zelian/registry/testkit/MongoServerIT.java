package org.zelian.registry.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;

class MongoServerIT {
    @Test
    void the_shared_server_is_one_and_gives_each_test_a_database_name_of_its_own() {
        assertThat(MongoServer.shared()).isSameAs(MongoServer.shared());
        assertThat(MongoServer.newDatabaseName()).isNotEqualTo(MongoServer.newDatabaseName());
        assertThat(
                        MongoServer.shared()
                                .client()
                                .getDatabase("admin")
                                .runCommand(new Document("hello", 1))
                                .getString("setName"))
                .isNotBlank();
    }

    @Test
    void what_was_written_to_the_journal_survives_a_kill_and_a_restart_on_the_same_port() {
        try (MongoServer server = MongoServer.start()) {
            var collection =
                    server.client()
                            .getDatabase(MongoServer.newDatabaseName())
                            .getCollection("c")
                            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            collection.insertOne(new Document("_id", 1));
            String uri = server.uri();

            server.kill();
            try (MongoClient impatient =
                    MongoClients.create(uri + "&serverSelectionTimeoutMS=200")) {
                assertThatThrownBy(
                                () ->
                                        impatient
                                                .getDatabase("admin")
                                                .runCommand(new Document("ping", 1)))
                        .isInstanceOf(MongoException.class);
            }
            server.restart();

            assertThat(server.uri()).isEqualTo(uri);
            assertThat(collection.countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void a_closed_server_leaves_neither_process_nor_files() {
        MongoServer server = MongoServer.start();
        long pid = server.pid();
        server.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(Files.exists(server.log())).isFalse();
    }
}
