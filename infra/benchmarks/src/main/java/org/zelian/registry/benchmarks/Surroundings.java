package org.zelian.registry.benchmarks;

import com.mongodb.client.MongoClient;
import com.sun.management.OperatingSystemMXBean;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Machine, load and versions: without them a figure says nothing. */
final class Surroundings {
    private static final double GIB = 1L << 30;

    private Surroundings() {}

    /** Processes that ran or waited for a core, on average over the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String describe(MongoClient client, double loadBefore) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return """
        - date: %s
        - machine: %d cores shared by client and server, %s GiB memory, %s %s
        - load average (1 min): %s at the start, %s at the end
        - Java %s, mongod %s, %s, %s, %s
        """
                .formatted(
                        LocalDate.now(Clock.systemUTC()),
                        system.getAvailableProcessors(),
                        Row.number(system.getTotalMemorySize() / GIB),
                        system.getName(),
                        system.getArch(),
                        Row.number(loadBefore),
                        Row.number(load()),
                        Runtime.version(),
                        client.getDatabase("admin")
                                .runCommand(new Document("buildInfo", 1))
                                .getString("version"),
                        jar(MongoClient.class),
                        jar(EventMessage.class),
                        jar(MongoTemplate.class));
    }

    /** Name and version of the jar that a class comes from. */
    private static String jar(Class<?> type) {
        var source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        Path path = Path.of(Objects.requireNonNull(source.getLocation()).getPath());
        return Objects.requireNonNull(path.getFileName()).toString().replaceAll("\\.jar$", "");
    }
}
