package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.ledger.verify.LedgerSource;
import org.zelian.registry.ledger.verify.LedgerVerifier;
import org.zelian.registry.ledger.verify.LiveLedger;
import org.zelian.registry.testkit.MongoServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The service dies in the middle of an import, and is started again: each row is there once. */
class ImportKillIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final MongoServer server = MongoServer.start();
    private final MongoClient client = server.client();
    private final MongoDatabase ledger = client.getDatabase("registry_ledger");
    @TempDir private Path secrets;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void killed_within_a_part_it_goes_on_and_ends_right() throws Exception {
        ImportedSchools before = killed(ImportPowerCut.Moment.WITHIN_A_PART);
        assertThat(before.schools())
                .as("inconclusive")
                .hasSizeBetween(100, ImportPowerCut.ROWS - 1);
        assertThat(before.advanced()).as("inconclusive").hasSize(1);

        everythingIsThereOnce(before, startedAgain());
    }

    @Test
    void killed_before_it_says_how_far_it_came_it_does_nothing_twice() throws Exception {
        ImportedSchools before = killed(ImportPowerCut.Moment.BEFORE_THE_PROGRESS);
        assertThat(before.schools()).as("inconclusive").hasSize(100);
        assertThat(before.advanced()).as("inconclusive").isEmpty();

        everythingIsThereOnce(before, startedAgain());
    }

    @Test
    void killed_before_its_end_it_only_ends() throws Exception {
        ImportedSchools before = killed(ImportPowerCut.Moment.BEFORE_THE_END);
        assertThat(before.schools()).as("inconclusive").hasSize(ImportProcess.ROWS);

        ImportedSchools after = startedAgain();
        assertThat(after.commits()).hasSize(before.commits().size() + 1);
        everythingIsThereOnce(before, after);
    }

    /** A halt that did not land in the middle proves nothing, and is said to. */
    private ImportedSchools killed(ImportPowerCut.Moment moment) throws Exception {
        Files.write(secrets.resolve("master"), new byte[32]);
        Files.writeString(secrets.resolve("bootstrap"), "once");
        Process process = process(moment);
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("inconclusive: the process was never halted")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as("inconclusive: ended otherwise than by the halt")
                .isEqualTo(PowerCut.HALTED);
        ImportedSchools schools = ImportedSchools.in(ledger);
        assertThat(schools.finished()).as("inconclusive").isEmpty();
        return schools;
    }

    private ImportedSchools startedAgain() throws Exception {
        Process process = process(ImportPowerCut.Moment.NEVER);
        try {
            await().atMost(PATIENCE)
                    .until(
                            () -> {
                                assertThat(process.isAlive()).isTrue();
                                return isOver();
                            });
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        return ImportedSchools.in(ledger);
    }

    private boolean isOver() {
        return !ImportedSchools.in(ledger).finished().isEmpty()
                && client.getDatabase("registry_keys").getCollection("plans").countDocuments() == 0;
    }

    private void everythingIsThereOnce(ImportedSchools before, ImportedSchools after)
            throws IOException {
        assertThat(after.schools()).hasSize(ImportProcess.ROWS).doesNotHaveDuplicates();
        assertThat(after.finished()).hasSize(1);
        assertThat(after.finished().getFirst().applied()).isEqualTo(ImportProcess.ROWS);
        assertThat(after.finished().getFirst().refused()).isZero();
        assertThat(after.advanced().stream().map(part -> part.done()))
                .containsExactly(100, 200, ImportProcess.ROWS);
        assertThat(after.commits())
                .startsWith(before.commits().toArray(UUID[]::new))
                .doesNotHaveDuplicates();
        try (LedgerSource source = new LiveLedger(ledger)) {
            assertThat(LedgerVerifier.verify(source).findings()).isEmpty();
        }
    }

    private Process process(ImportPowerCut.Moment moment) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                System.getProperty("java.home") + "/bin/java",
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogging.level.root=warn",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ImportProcess.class.getName(),
                                server.uri(),
                                secrets.toString(),
                                moment.name()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
