package org.zelian.registry.standalone.process;

import org.zelian.registry.standalone.machine.Surroundings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that this launcher, or an earlier run of it, started. Its pid file holds the start time
 * too, so that a stranger who later got the same number is never taken for it.
 */
public record OwnProcess(String name, ProcessHandle handle, Path pidFile) {
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);
    private static final long LOG_LIMIT = 10L << 20;

    /** Starts a task in a session of its own and writes its pid file into the folder given. */
    public static OwnProcess start(Task task, Path pids) throws IOException {
        setAsideLongLog(task.log());
        ProcessBuilder builder =
                new ProcessBuilder(Session.own(task.words(), Surroundings.ofThisProcess()))
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(task.log().toFile()));
        builder.environment().putAll(task.variables());
        ProcessHandle handle = builder.start().toHandle();
        Path pidFile = pids.resolve(task.name() + ".pid");
        Files.writeString(
                pidFile,
                "pid=" + handle.pid() + "\nstarted=" + startOf(handle).toEpochMilli() + "\n");
        return new OwnProcess(task.name(), handle, pidFile);
    }

    /** The process that a pid file names, while it lives. */
    public static Optional<OwnProcess> find(String name, Path pids) throws IOException {
        Path pidFile = pids.resolve(name + ".pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(pidFile)) {
            known.load(reader);
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(known.getProperty("started", "0")));
        return ProcessHandle.of(Long.parseLong(known.getProperty("pid", "-1")))
                .filter(ProcessHandle::isAlive)
                .filter(
                        handle ->
                                Duration.between(started, startOf(handle))
                                                .abs()
                                                .compareTo(CLOCK_SLACK)
                                        <= 0)
                .map(handle -> new OwnProcess(name, handle, pidFile));
    }

    public boolean isAlive() {
        return handle.isAlive();
    }

    /** SIGTERM; SIGKILL when the limit is over. Back when the process is gone. */
    public void stop(Duration limit) throws IOException {
        handle.destroy();
        if (!awaitEnd(limit)) {
            handle.destroyForcibly();
            awaitEnd(limit);
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean awaitEnd(Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !handle.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        }
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    private static void setAsideLongLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
