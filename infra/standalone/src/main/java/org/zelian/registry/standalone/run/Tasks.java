package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.app.ExtractedApplication;
import org.zelian.registry.standalone.keycloak.AdminApi;
import org.zelian.registry.standalone.keycloak.KeycloakCommand;
import org.zelian.registry.standalone.keycloak.KeycloakDistribution;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.mongod.MongoAddress;
import org.zelian.registry.standalone.mongod.MongodCommand;
import org.zelian.registry.standalone.process.Task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each process is started with: its command line and its variables. */
record Tasks(RegistryFolder folder, Settings settings, JavaRuntime java) {
    private static final double MONGOD_CACHE_GIGABYTES = 0.25;

    /** Name of the secret of the browsers' client. */
    static final String FRONTEND_SECRET = "keycloak-registry-frontend";

    /** Name of the secret of the client that opens and closes accounts. */
    static final String ACCOUNTS_SECRET = "keycloak-registry-accounts";

    /** Name of the secret of the launcher's own client. */
    static final String LAUNCHER_SECRET = "keycloak-launcher";

    /** Name of the secret by which the generator of the demo city speaks to the service. */
    static final String DEMO_SECRET = "demo";

    Task mongod(Path binary) throws IOException {
        MongodCommand command =
                new MongodCommand(
                        binary,
                        folder.mongod(),
                        settings.port(Fleet.MONGOD),
                        MONGOD_CACHE_GIGABYTES,
                        Optional.of(folder.secrets().mongodKeyFile()));
        return new Task(Fleet.MONGOD, command.words(), Map.of(), folder.log(Fleet.MONGOD));
    }

    KeycloakCommand keycloakCommand(KeycloakDistribution distribution) {
        return new KeycloakCommand(
                distribution,
                folder.keycloak(),
                settings.port(Fleet.KEYCLOAK),
                settings.port("keycloak-management"));
    }

    Task keycloak(KeycloakCommand command, List<String> flags) throws IOException {
        Map<String, String> variables = new TreeMap<>(realmValues());
        variables.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", AdminApi.CLIENT);
        variables.put(
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", folder.secrets().password(LAUNCHER_SECRET));
        return new Task(
                Fleet.KEYCLOAK, command.words(java, flags), variables, folder.log(Fleet.KEYCLOAK));
    }

    /** Values of the placeholders of the realm file. */
    Map<String, String> realmValues() throws IOException {
        return Map.of(
                "ZELIAN_PUBLIC_URL", settings.url(Settings.EDGE),
                "ZELIAN_FRONTEND_SECRET", folder.secrets().password(FRONTEND_SECRET),
                "ZELIAN_ACCOUNTS_SECRET", folder.secrets().password(ACCOUNTS_SECRET));
    }

    Task application(
            Application application,
            ExtractedApplication extracted,
            List<String> flags,
            MongoAddress database)
            throws IOException {
        Map<String, String> variables = new TreeMap<>(common(application));
        switch (application) {
            case SERVICE -> {
                variables.put("ZELIAN_LEDGER_URI", uri(database, "ledger"));
                variables.put("ZELIAN_SERVICE_URI", uri(database, "service"));
                variables.put("ZELIAN_KEYCLOAK_URL", settings.url(Fleet.KEYCLOAK));
                variables.put("ZELIAN_KEYCLOAK_ADMIN_CLIENT_ID", "registry-accounts");
                variables.put(
                        "ZELIAN_KEYCLOAK_ADMIN_CLIENT_SECRET_FILE", secretFile(ACCOUNTS_SECRET));
                variables.put(
                        "ZELIAN_BOOTSTRAP_SECRET_FILE",
                        Bootstrap.in(folder).secretFile().toString());
                if (settings.demo()) {
                    variables.put("ZELIAN_DEMO_PASSWORD", DemoAccounts.PASSWORD);
                    variables.put("ZELIAN_DEMO_SECRET_FILE", secretFile(DEMO_SECRET));
                }
            }
            case QUERY -> {
                variables.put("ZELIAN_LEDGER_URI", uri(database, "reader"));
                variables.put("ZELIAN_VIEWS_URI", uri(database, "query"));
                // ZELIAN_MAIL_… are those of whoever types the command, as all their variables.
                variables.put("ZELIAN_PUBLIC_URL", settings.url(Settings.EDGE));
            }
            case EDGE -> {
                variables.put("ZELIAN_SERVICE_URL", settings.url("service"));
                variables.put("ZELIAN_QUERY_URL", settings.url("query"));
                variables.put("ZELIAN_SESSION_URI", uri(database, "edge"));
                variables.put("ZELIAN_PUBLIC_URL", settings.url(Settings.EDGE));
                variables.put("ZELIAN_CLIENT_ID", "registry-frontend");
                variables.put("ZELIAN_CLIENT_SECRET_FILE", secretFile(FRONTEND_SECRET));
            }
        }
        return new Task(
                application.id(),
                extracted.words(java, flags),
                variables,
                folder.log(application.id()));
    }

    private Map<String, String> common(Application application) throws IOException {
        return Map.of(
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(settings.port(application.id())),
                "ZELIAN_ISSUER", settings.issuer(),
                "ZELIAN_DEMO", Boolean.toString(settings.demo()),
                "ZELIAN_NODE", "standalone-" + application.id(),
                "ZELIAN_MASTER_KEY_FILE", folder.secrets().masterKey().toString(),
                "AXONIQ_UPDATE_CHECKER_DISABLED", "true");
    }

    private String uri(MongoAddress database, String user) throws IOException {
        return database.as(user, folder.secrets().password(databaseSecret(user)));
    }

    private String secretFile(String name) throws IOException {
        return folder.secrets().passwordFile(name).toString();
    }

    /** Name of the secret of a database user. */
    static String databaseSecret(String user) {
        return "mongod-" + user;
    }
}
