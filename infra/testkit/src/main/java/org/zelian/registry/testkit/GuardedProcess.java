package org.zelian.registry.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A foreign process that cannot outlive this JVM, however this JVM ends: beside it a shell waits
 * for the end of its standard input, a pipe that only this JVM holds open, and then kills it.
 */
final class GuardedProcess {
    private static final String GUARD =
            "exec 3<&0; (cat <&3 >/dev/null; kill -9 $$ 2>/dev/null) & exec \"$@\" 3<&- </dev/null";
    private static final long GENTLE_SECONDS = 30;

    private final Process process;

    private GuardedProcess(Process process) {
        this.process = process;
    }

    static GuardedProcess start(List<String> words, Map<String, String> variables, Path log)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Stream.concat(
                                                Stream.of("sh", "-c", GUARD, "guarded"),
                                                words.stream())
                                        .toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        return new GuardedProcess(builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL, and back when the process is gone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(GENTLE_SECONDS);
    }

    /** SIGTERM, and SIGKILL to one that does not heed it. */
    void stop() {
        process.destroy();
        if (!awaitEnd(GENTLE_SECONDS)) {
            kill();
        }
    }

    private boolean awaitEnd(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
