package org.zelian.registry.standalone.mongod;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;

import org.bson.Document;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The one-node replica set on a port of loopback: made on the first start, awaited on each. */
public record ReplicaSet(int port, Optional<MongoCredential> administrator) {
    private static final int ALREADY_INITIALIZED = 23;
    private static final int UNAUTHORIZED = 13;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** One whose clients need no log-in. */
    public ReplicaSet(int port) {
        this(port, Optional.empty());
    }

    /** Address for clients; with further options the caller appends them. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=" + MongodCommand.REPLICA_SET;
    }

    /**
     * Waits until the server accepts writes, and makes it a replica set where it is not one yet.
     *
     * @param running whether the process is still there; when it is not, waiting is pointless
     * @throws LaunchRefused when the process ended or the time is over
     */
    public void awaitWritable(Duration limit, BooleanSupplier running) {
        try (MongoClient client = MongoClients.create(direct(Optional.empty()))) {
            long deadline = System.nanoTime() + limit.toNanos();
            while (!writable(client)) {
                if (!running.getAsBoolean()) {
                    throw new LaunchRefused("mongod 启动后随即退出，请查看它的日志。");
                }
                if (System.nanoTime() > deadline) {
                    throw new LaunchRefused("mongod 在 " + limit.toSeconds() + " 秒内没有就绪，请查看它的日志。");
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("等待 mongod 就绪时被中断。", e);
        }
    }

    private boolean writable(MongoClient client) {
        try {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            if (hello.get("setName") == null && hello.getBoolean("isreplicaset", false)) {
                initiate(client);
            }
            return hello.getBoolean("isWritablePrimary", false);
        } catch (MongoException notYetListening) {
            return false;
        }
    }

    private void initiate(MongoClient client) {
        Document member = new Document("_id", 0).append("host", host());
        Document config =
                new Document("_id", MongodCommand.REPLICA_SET)
                        .append("members", List.of(member))
                        .append("settings", new Document("electionTimeoutMillis", 1000));
        try {
            client.getDatabase("admin").runCommand(new Document("replSetInitiate", config));
        } catch (MongoCommandException e) {
            if (e.getCode() != ALREADY_INITIALIZED && e.getCode() != UNAUTHORIZED) {
                throw e;
            }
            relocate();
        }
    }

    /**
     * A set that was made on another port does not find itself in its own configuration; it is told
     * where it is.
     */
    private void relocate() {
        if (administrator.isEmpty()) {
            return;
        }
        try (MongoClient client = MongoClients.create(direct(administrator))) {
            MongoDatabase admin = client.getDatabase("admin");
            Document config =
                    admin.runCommand(new Document("replSetGetConfig", 1))
                            .get("config", Document.class);
            Document member = config.getList("members", Document.class).getFirst();
            if (!host().equals(member.getString("host"))) {
                member.put("host", host());
                config.put("version", config.getInteger("version") + 1);
                admin.runCommand(new Document("replSetReconfig", config).append("force", true));
            }
        }
    }

    private String host() {
        return "127.0.0.1:" + port;
    }

    private MongoClientSettings direct(Optional<MongoCredential> credential) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();
        credential.ifPresent(settings::credential);
        return settings.applyToClusterSettings(
                        cluster ->
                                cluster.mode(ClusterConnectionMode.SINGLE)
                                        .hosts(List.of(new ServerAddress("127.0.0.1", port)))
                                        .serverSelectionTimeout(1, TimeUnit.SECONDS))
                .applyToServerSettings(
                        server ->
                                server.heartbeatFrequency(100, TimeUnit.MILLISECONDS)
                                        .minHeartbeatFrequency(10, TimeUnit.MILLISECONDS))
                .build();
    }
}
