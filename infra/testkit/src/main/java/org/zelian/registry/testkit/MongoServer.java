package org.zelian.registry.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.standalone.machine.Folders;
import org.zelian.registry.standalone.machine.FreePort;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.mongod.MongodBinary;
import org.zelian.registry.standalone.mongod.MongodCommand;
import org.zelian.registry.standalone.mongod.ReplicaSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real mongod, a one-node replica set on loopback without log-in. {@link #shared} for tests that
 * only need a database of their own; {@link #start} for tests that kill it. Both vanish with the
 * JVM.
 */
public final class MongoServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final double CACHE_GIGABYTES = 0.25;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path folder;
    private final MongodCommand command;
    private GuardedProcess process;
    private @Nullable MongoClient client;

    private MongoServer(Path folder, MongodCommand command) throws IOException {
        this.folder = folder;
        this.command = command;
        this.process = run();
    }

    /** The server that all tests of this JVM share; started at the first call. */
    public static MongoServer shared() {
        return Shared.SERVER;
    }

    /** A server of one's own with an empty data folder; the caller closes it. */
    public static MongoServer start() {
        try {
            Path binary =
                    new MongodBinary(Surroundings.ofThisProcess(), System.err::println).obtain();
            Path folder = Files.createTempDirectory("zelian-mongod-");
            Path data = Files.createDirectory(folder.resolve("data"));
            MongoServer server =
                    new MongoServer(
                            folder,
                            new MongodCommand(
                                    binary,
                                    data,
                                    FreePort.any(),
                                    CACHE_GIGABYTES,
                                    Optional.empty()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::discard));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connection string without a database name. */
    public String uri() {
        return new ReplicaSet(command.port()).uri();
    }

    public int port() {
        return command.port();
    }

    /** Process id of the running mongod. */
    public long pid() {
        return process.pid();
    }

    /** A name that no other test of this server uses. */
    public static String newDatabaseName() {
        return "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    }

    /** A client with the driver's defaults that lives as long as the server. */
    public synchronized MongoClient client() {
        MongoClient existing = client;
        if (existing == null) {
            existing = MongoClients.create(uri());
            client = existing;
        }
        return existing;
    }

    /**
     * SIGKILL, as at a power cut; {@link #restart} brings the server back on the same data and
     * port.
     */
    public synchronized void kill() {
        process.kill();
    }

    /**
     * Starts again on the same data and port, after {@link #kill} or a gentle stop; back when it
     * accepts writes.
     */
    public synchronized void restart() {
        process.stop();
        try {
            process = run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GuardedProcess run() throws IOException {
        GuardedProcess started = GuardedProcess.start(command.words(), Map.of(), log());
        new ReplicaSet(command.port()).awaitWritable(START_LIMIT, started::isAlive);
        return started;
    }

    /** What mongod prints, for a test that failed. */
    public Path log() {
        return folder.resolve("mongod.log");
    }

    @Override
    public void close() {
        MongoClient existing = client;
        if (existing != null) {
            existing.close();
        }
        discard();
    }

    /** The data are thrown away, so there is nothing to stop gently for. */
    private void discard() {
        process.kill();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final MongoServer SERVER = MongoServer.start();
    }
}
