package org.zelian.registry.standalone.run;

import java.nio.file.Path;

/** The folder of the source tree the launcher was started from. */
public record Repository(Path root) {

    public Path realm() {
        return root.resolve("infra/keycloak/zelian-realm.json");
    }

    public Path databaseRoles() {
        return root.resolve("infra/compose/mongo-roles.json");
    }

    /** Where an application's jar is taken apart. */
    public Path extracted(String application) {
        return root.resolve("infra/standalone/target/run").resolve(application);
    }

    /** Data of somebody who did not say where. */
    public Path defaultData() {
        return root.resolve(".run");
    }
}
