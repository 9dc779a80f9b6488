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

/**
 * The service dies between a policy's command and the policy's token, and is started again: the
 * work is in the ledger exactly once.
 */
class PolicyKillIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int HELD = 3;

    private final MongoServer server = MongoServer.start();
    private final MongoClient client = server.client();
    private final MongoDatabase ledger = client.getDatabase("registry_ledger");
    private final PolicyTokens tokens = PolicyTokens.of(client);

    @TempDir private Path secrets;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void killed_when_all_its_commands_are_recorded_it_records_nothing_more() throws Exception {
        ClosedSchool before = killed(PowerCut.Moment.BEFORE_THE_TOKEN, HELD);
        ClosedSchool after = startedAgain();
        assertThat(after).isEqualTo(before);
        everythingIsThereOnce(after);
    }

    @Test
    void killed_between_two_of_its_commands_it_records_only_what_is_missing() throws Exception {
        ClosedSchool before = killed(PowerCut.Moment.BEFORE_THE_SECOND_COMMAND, 1);
        ClosedSchool after = startedAgain();
        assertThat(after.commits())
                .startsWith(before.commits().toArray(UUID[]::new))
                .hasSize(before.commits().size() + HELD - 1);
        everythingIsThereOnce(after);
    }

    /** A halt that did not land between command and token proves nothing, and is said to. */
    private ClosedSchool killed(PowerCut.Moment moment, int ended) throws Exception {
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
        ClosedSchool school = ClosedSchool.in(ledger);
        assertThat(school.held()).as("inconclusive").hasSize(HELD);
        assertThat(school.ended())
                .as("inconclusive: not these commands were recorded")
                .hasSize(ended)
                .doesNotHaveDuplicates();
        assertThat(tokens.position(PowerCut.POLICY))
                .as("inconclusive: the token was stored")
                .isLessThan(school.closed());
        return school;
    }

    /** Until the policy's token is at the head; then there is nothing that it would still do. */
    private ClosedSchool startedAgain() throws Exception {
        Process process = process(PowerCut.Moment.NEVER);
        try {
            await().atMost(PATIENCE)
                    .until(
                            () -> {
                                assertThat(process.isAlive()).isTrue();
                                return isAtTheHead();
                            });
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        assertThat(isAtTheHead()).isTrue();
        return ClosedSchool.in(ledger);
    }

    private boolean isAtTheHead() {
        return tokens.position(PowerCut.POLICY) == ClosedSchool.in(ledger).head();
    }

    private void everythingIsThereOnce(ClosedSchool school) throws IOException {
        assertThat(school.ended()).containsExactlyInAnyOrderElementsOf(school.held());
        assertThat(school.refusals()).isEmpty();
        assertThat(school.commits()).doesNotHaveDuplicates();
        try (LedgerSource source = new LiveLedger(ledger)) {
            assertThat(LedgerVerifier.verify(source).findings()).isEmpty();
        }
    }

    private Process process(PowerCut.Moment moment) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                System.getProperty("java.home") + "/bin/java",
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogging.level.root=warn",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServiceProcess.class.getName(),
                                server.uri(),
                                secrets.toString(),
                                moment.name()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
