package org.zelian.registry.standalone.mongod;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The database roles and users of the registry, brought to what the roles file says. Repeating it
 * changes nothing.
 *
 * @param roles parsed infra/compose/mongo-roles.json
 * @param password gives the password of a user by its name
 */
public record DatabaseUsers(Document roles, UnaryOperator<String> password) {
    /** Name under which the password of the administrator is asked for. */
    public static final String ADMIN = "launcher";

    /** Applies everything as the administrator of a mongod of ours, whom the first call creates. */
    public void apply(ReplicaSet server) {
        String secret = password.apply(ADMIN);
        try (MongoClient client = MongoClients.create(loggedIn(server, secret))) {
            applyWith(client);
        } catch (MongoSecurityException noSuchUserYet) {
            createAdministrator(server, secret);
            try (MongoClient client = MongoClients.create(loggedIn(server, secret))) {
                applyWith(client);
            }
        }
    }

    /**
     * Applies everything to an existing server whose connection string carries an administrator.
     */
    public void apply(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            applyWith(client);
        } catch (MongoCommandException e) {
            throw new LaunchRefused("MONGODB_URI 中的用户无权创建数据库用户，请改用管理员账号：" + e.getErrorMessage(), e);
        }
    }

    /**
     * The loopback exception of a server without users: it may make the first one, and nothing
     * else.
     */
    private static void createAdministrator(ReplicaSet server, String secret) {
        try (MongoClient client = MongoClients.create(server.uri())) {
            client.getDatabase("admin")
                    .runCommand(
                            new Document("createUser", ADMIN)
                                    .append("pwd", secret)
                                    .append("roles", List.of("root")));
        }
    }

    /** Who administers a mongod of ours. */
    public static MongoCredential administrator(String secret) {
        return MongoCredential.createCredential(ADMIN, "admin", secret.toCharArray());
    }

    private static MongoClientSettings loggedIn(ReplicaSet server, String secret) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.uri()))
                .credential(administrator(secret))
                .build();
    }

    private void applyWith(MongoClient client) {
        MongoDatabase admin = client.getDatabase("admin");
        for (Document role : roles.getList("roles", Document.class)) {
            Document body =
                    new Document("privileges", role.get("privileges")).append("roles", List.of());
            createOrUpdate(admin, "Role", role.getString("role"), body);
        }
        for (Document user : roles.getList("users", Document.class)) {
            String name = user.getString("user");
            Document body =
                    new Document("pwd", password.apply(name)).append("roles", user.get("roles"));
            createOrUpdate(admin, "User", name, body);
        }
    }

    private static void createOrUpdate(
            MongoDatabase admin, String kind, String name, Document body) {
        Document found =
                admin.runCommand(
                        new Document(kind.equals("Role") ? "rolesInfo" : "usersInfo", name));
        boolean known =
                !found.getList(kind.equals("Role") ? "roles" : "users", Document.class).isEmpty();
        Document command = new Document((known ? "update" : "create") + kind, name);
        command.putAll(body);
        admin.runCommand(command);
    }
}
