package org.zelian.registry.standalone.mongod;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line of a mongod that is a one-node replica set on loopback.
 *
 * @param cacheGigabytes size of the WiredTiger cache
 * @param keyFile when given, clients must log in
 */
public record MongodCommand(
        Path binary, Path data, int port, double cacheGigabytes, Optional<Path> keyFile) {
    /** Name of the replica set of every mongod started here. */
    public static final String REPLICA_SET = "zelian";

    public List<String> words() {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                binary.toString(),
                                "--replSet",
                                REPLICA_SET,
                                "--bind_ip",
                                "127.0.0.1",
                                "--port",
                                Integer.toString(port),
                                "--dbpath",
                                data.toString(),
                                "--nounixsocket",
                                "--wiredTigerCacheSizeGB",
                                Double.toString(cacheGigabytes),
                                "--setParameter",
                                "diagnosticDataCollectionEnabled=false",
                                "--setParameter",
                                "shutdownTimeoutMillisForSignaledShutdown=100"));
        keyFile.ifPresent(file -> words.addAll(List.of("--keyFile", file.toString())));
        return List.copyOf(words);
    }
}
