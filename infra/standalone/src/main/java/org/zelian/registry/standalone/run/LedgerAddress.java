package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.mongod.MongoAddress;
import org.zelian.registry.standalone.mongod.ReplicaSet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the ledger of a running registry is read. */
public final class LedgerAddress {
    private static final String READER = "reader";

    private LedgerAddress() {}

    /**
     * The verifier's arguments for it, with the user who may only read.
     *
     * @throws LaunchRefused when the database does not run
     */
    public static List<String> of(RegistryFolder folder, Settings settings) throws IOException {
        Optional<String> foreign = Surroundings.ofThisProcess().variable("MONGODB_URI");
        if (foreign.isEmpty() && !new Fleet(folder.pids()).alive().containsKey(Fleet.MONGOD)) {
            throw new LaunchRefused("数据库没有运行。请先运行 infra/registry up。");
        }
        String uri = foreign.orElseGet(() -> new ReplicaSet(settings.port(Fleet.MONGOD)).uri());
        String password = folder.secrets().password(Tasks.databaseSecret(READER));
        return List.of(
                "--uri",
                new MongoAddress(uri).as(READER, password),
                "--database",
                "registry_ledger");
    }
}
