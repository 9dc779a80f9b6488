package org.zelian.registry.standalone.run;

import com.mongodb.MongoCredential;

import org.bson.Document;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.mongod.DatabaseUsers;
import org.zelian.registry.standalone.mongod.MongoAddress;
import org.zelian.registry.standalone.mongod.MongodBinary;
import org.zelian.registry.standalone.mongod.ReplicaSet;
import org.zelian.registry.standalone.process.OwnProcess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The database of one registry: a mongod of its own, or the server that MONGODB_URI names. */
record Database(
        RegistryFolder folder,
        Settings settings,
        Tasks tasks,
        Path rolesFile,
        Surroundings surroundings) {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** Starts it where it is ours; in either case brings its users up to date. */
    MongoAddress ready(Narration narration) throws IOException {
        DatabaseUsers users =
                new DatabaseUsers(Document.parse(Files.readString(rolesFile)), this::password);
        Optional<String> foreign = surroundings.variable("MONGODB_URI");
        if (foreign.isPresent()) {
            users.apply(foreign.get());
            narration.say("数据库：使用 MONGODB_URI 指定的服务器");
            return new MongoAddress(foreign.get());
        }
        Path binary = new MongodBinary(surroundings, narration::say).obtain();
        OwnProcess process = OwnProcess.start(tasks.mongod(binary), folder.pids());
        MongoCredential administrator = DatabaseUsers.administrator(password(DatabaseUsers.ADMIN));
        ReplicaSet server = new ReplicaSet(settings.port(Fleet.MONGOD), Optional.of(administrator));
        server.awaitWritable(LIMIT, process::isAlive);
        users.apply(server);
        narration.say("数据库 mongod 已就绪");
        return new MongoAddress(server.uri());
    }

    private String password(String user) {
        try {
            return folder.secrets().password(Tasks.databaseSecret(user));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
