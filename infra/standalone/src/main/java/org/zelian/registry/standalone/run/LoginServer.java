package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.keycloak.AdminApi;
import org.zelian.registry.standalone.keycloak.KeycloakCommand;
import org.zelian.registry.standalone.keycloak.KeycloakDistribution;
import org.zelian.registry.standalone.keycloak.Realm;
import org.zelian.registry.standalone.keycloak.RealmMigration;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.process.Training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The Keycloak of one registry, with its realm. */
record LoginServer(Tasks tasks, Path realmFile) {

    /** Obtains the server where it is missing and lays out its folder. */
    Part prepared(Surroundings surroundings, Narration narration) throws IOException {
        KeycloakDistribution distribution =
                KeycloakDistribution.obtain(surroundings, tasks.java(), narration::say);
        Path home = tasks.folder().keycloak();
        distribution.linkInto(home);
        Files.copy(
                realmFile,
                home.resolve("data/import/zelian-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        KeycloakCommand command = tasks.keycloakCommand(distribution);
        Training training =
                new Training(
                        distribution.trainedCache(),
                        KeycloakDistribution.VERSION + " " + tasks.java().version());
        return new Part(
                "登录服务 Keycloak",
                command.health(),
                training,
                flags -> tasks.keycloak(command, flags));
    }

    /**
     * Brings the realm of the running server up to date, but only when something changed since the
     * last time: reading the realm and writing it costs a second.
     */
    void migrate() throws IOException, InterruptedException {
        Realm realm = Realm.read(realmFile, tasks.realmValues(), tasks.settings().demo());
        Path applied = tasks.folder().keycloak().resolve("realm.applied");
        if (Files.exists(applied) && Files.readString(applied).equals(realm.fingerprint())) {
            return;
        }
        String secret = tasks.folder().secrets().password(Tasks.LAUNCHER_SECRET);
        try (AdminApi api = new AdminApi(tasks.settings().url(Fleet.KEYCLOAK), secret)) {
            new RealmMigration(api, realm).apply();
        }
        Files.writeString(applied, realm.fingerprint());
    }
}
