package org.zelian.registry.testkit;

import org.zelian.registry.standalone.keycloak.AdminApi;
import org.zelian.registry.standalone.keycloak.KeycloakCommand;
import org.zelian.registry.standalone.keycloak.KeycloakDistribution;
import org.zelian.registry.standalone.keycloak.PasswordGrant;
import org.zelian.registry.standalone.keycloak.Realm;
import org.zelian.registry.standalone.keycloak.RealmMigration;
import org.zelian.registry.standalone.machine.Folders;
import org.zelian.registry.standalone.machine.FreePort;
import org.zelian.registry.standalone.machine.Health;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.machine.Surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak on loopback with the registry's realm, the demo's token client included. Its
 * database is empty at first and vanishes with the JVM.
 */
public final class KeycloakServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final String REALM_FILE = "infra/keycloak/zelian-realm.json";
    private static final String UNUSED_PUBLIC_URL = "http://127.0.0.1:1";

    /** Secret of the client registry-accounts. */
    public static final String ACCOUNTS_SECRET = "accounts-secret-of-tests";

    /** Secret of the client registry-frontend. */
    public static final String FRONTEND_SECRET = "frontend-secret-of-tests";

    private static final String LAUNCHER_SECRET = "launcher-secret-of-tests";

    private final Path home;
    private final KeycloakCommand command;
    private final GuardedProcess process;

    private KeycloakServer(Path home, KeycloakCommand command, GuardedProcess process) {
        this.home = home;
        this.command = command;
        this.process = process;
    }

    /**
     * The server that all tests of this JVM share; started at the first call. No browser can log in
     * through it.
     */
    public static KeycloakServer shared() {
        return Shared.SERVER;
    }

    /**
     * A server of one's own.
     *
     * @param publicUrl address of the edge that browsers come back to, without a slash at the end
     */
    public static KeycloakServer start(String publicUrl) {
        try {
            return started(publicUrl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static KeycloakServer started(String publicUrl)
            throws IOException, InterruptedException {
        JavaRuntime java = JavaRuntime.current();
        KeycloakDistribution distribution =
                KeycloakDistribution.obtain(
                        Surroundings.ofThisProcess(), java, System.err::println);
        Path home = Files.createTempDirectory("zelian-keycloak-");
        distribution.linkInto(home);
        Path realmFile = realmFile(Path.of("").toAbsolutePath());
        Files.copy(
                realmFile,
                home.resolve("data/import/zelian-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        KeycloakCommand command =
                new KeycloakCommand(distribution, home, FreePort.any(), FreePort.any());
        Map<String, String> values =
                Map.of(
                        "ZELIAN_PUBLIC_URL", publicUrl,
                        "ZELIAN_ACCOUNTS_SECRET", ACCOUNTS_SECRET,
                        "ZELIAN_FRONTEND_SECRET", FRONTEND_SECRET);
        Map<String, String> variables = new HashMap<>(values);
        variables.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", AdminApi.CLIENT);
        variables.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", LAUNCHER_SECRET);
        GuardedProcess process =
                GuardedProcess.start(
                        command.words(java, List.of()), variables, home.resolve("keycloak.log"));
        KeycloakServer server = new KeycloakServer(home, command, process);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.awaitHealth();
        server.apply(Realm.read(realmFile, values, true));
        return server;
    }

    private static Path realmFile(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM_FILE))) {
                return folder.resolve(REALM_FILE);
            }
        }
        throw new IllegalStateException("no " + REALM_FILE + " above " + from);
    }

    private void awaitHealth() throws IOException, InterruptedException {
        try (Health health = new Health()) {
            if (!health.await(command.health(), START_LIMIT, process::isAlive)) {
                throw new IllegalStateException(
                        "Keycloak did not start:\n"
                                + Files.readString(home.resolve("keycloak.log")));
            }
        }
    }

    private void apply(Realm realm) throws IOException, InterruptedException {
        try (AdminApi api = new AdminApi(address(), LAUNCHER_SECRET)) {
            new RealmMigration(api, realm).apply();
        }
    }

    /** Base address, without a slash at the end. */
    public String address() {
        return command.address();
    }

    /** The issuer of the realm's tokens. */
    public String issuer() {
        return command.address() + "/realms/zelian";
    }

    /**
     * An access token with all three audiences for an account that has a password and nothing left
     * to do.
     */
    public String token(String account, String password) throws InterruptedException {
        return new PasswordGrant(address()).token(account, password);
    }

    @Override
    public void close() {
        process.kill();
        try {
            Folders.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final KeycloakServer SERVER = start(UNUSED_PUBLIC_URL);
    }
}
