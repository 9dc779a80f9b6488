package org.zelian.registry.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class OwnProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir private Path folder = Path.of("");

    private Task sleeping() {
        return new Task(
                "sleeper", List.of("sleep", "600"), Map.of(), folder.resolve("sleeper.log"));
    }

    @Test
    void it_is_found_again_by_its_pid_file_and_stopped() throws IOException {
        OwnProcess started = OwnProcess.start(sleeping(), folder);

        OwnProcess found = OwnProcess.find("sleeper", folder).orElseThrow();
        assertThat(found.handle().pid()).isEqualTo(started.handle().pid());
        found.stop(LIMIT);

        assertThat(started.isAlive()).isFalse();
        assertThat(OwnProcess.find("sleeper", folder)).isEmpty();
        assertThat(folder.resolve("sleeper.pid")).doesNotExist();
    }

    @Test
    void it_runs_in_a_session_of_its_own() throws IOException, InterruptedException {
        OwnProcess started = OwnProcess.start(sleeping(), folder);
        try {
            Process ps =
                    new ProcessBuilder(
                                    "ps", "-o", "sid=", "-p", Long.toString(started.handle().pid()))
                            .start();
            String session = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(session.strip()).isEqualTo(Long.toString(started.handle().pid()));
        } finally {
            started.stop(LIMIT);
        }
    }

    @Test
    void a_stranger_with_the_same_number_is_not_taken_for_it() throws IOException {
        OwnProcess started = OwnProcess.start(sleeping(), folder);
        try {
            Files.writeString(
                    folder.resolve("sleeper.pid"),
                    "pid=" + started.handle().pid() + "\nstarted=1000\n");
            assertThat(OwnProcess.find("sleeper", folder)).isEmpty();
        } finally {
            started.stop(LIMIT);
        }
    }

    @Test
    void one_that_does_not_heed_the_gentle_signal_is_killed() throws IOException {
        Task stubborn =
                new Task(
                        "stubborn",
                        List.of("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done"),
                        Map.of(),
                        folder.resolve("stubborn.log"));
        OwnProcess started = OwnProcess.start(stubborn, folder);
        await().until(() -> Files.readString(stubborn.log()).contains("ready"));
        started.stop(Duration.ofMillis(300));
        assertThat(started.isAlive()).isFalse();
    }
}
