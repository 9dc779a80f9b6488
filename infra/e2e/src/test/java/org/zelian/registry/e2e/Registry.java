package org.zelian.registry.e2e;

import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.standalone.mongod.MongoAddress;
import org.zelian.registry.standalone.mongod.ReplicaSet;
import org.zelian.registry.standalone.run.Fleet;
import org.zelian.registry.standalone.run.RegistryFolder;
import org.zelian.registry.standalone.run.Settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A registry with the demo city, started once for all tests by {@code infra/registry up --demo}.
 */
final class Registry {

    /** Of every demo account; printed by the launcher. */
    static final String DEMO_PASSWORD = "Zelian-demo-2026";

    private static @Nullable Registry shared;

    private final Path data;
    private final int port;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    private Registry(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Starts it where no test has yet; it is stopped, and its data removed, when the tests end. */
    static synchronized Registry shared() {
        if (shared == null) {
            Registry registry = new Registry(newFolder(), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(registry::down));
            registry.run("up", "--demo", "--detach", "--port", String.valueOf(registry.port));
            shared = registry;
        }
        return shared;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Somebody with an account, by registry number; the token is asked for when first needed. */
    Caller as(String number) {
        return callers.computeIfAbsent(number, n -> new Caller(address(), () -> token(n)));
    }

    /** The launcher waits for the accounts that it prints; the others are opened meanwhile. */
    private String token(String number) {
        return await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> run("token", "--as", number).strip(), token -> !token.isEmpty());
    }

    /** Somebody with a token that nobody issued. */
    Caller stranger() {
        return new Caller(address(), () -> "nobody-issued-this");
    }

    /** Checks leaves, chain and root of the live ledger; what it prints. */
    String verify() {
        return run("verify");
    }

    /** Starts what is not running. */
    void up() {
        run("up", "--demo", "--detach", "--port", String.valueOf(port));
    }

    /** Ends one of its processes as a power cut would: SIGKILL. */
    void kill(String process) throws IOException {
        Properties known = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("pids/" + process + ".pid"))) {
            known.load(file);
        }
        ProcessHandle handle =
                ProcessHandle.of(Long.parseLong(known.getProperty("pid"))).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().join();
    }

    /** Connection string of the user who keeps the views. */
    String viewsUri() throws IOException {
        RegistryFolder folder = RegistryFolder.at(data);
        int mongod = Settings.last(folder).orElseThrow().port(Fleet.MONGOD);
        return new MongoAddress(new ReplicaSet(mongod).uri())
                .as("query", folder.secrets().password("mongod-query"));
    }

    private void down() {
        run("down");
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String command, String... options) {
        List<String> line = new ArrayList<>(List.of(launcher().toString(), command));
        line.addAll(List.of(options));
        line.addAll(List.of("--data", data.toString()));
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", line) + "\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path launcher() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("infra/registry"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.resolve("infra/registry");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("registry-e2e");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
