package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.process.OwnProcess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The processes of one data folder: which of them live, and how they are stopped. */
public record Fleet(Path pids) {
    /** Name of the database process. */
    public static final String MONGOD = "mongod";

    /** Name of the log-in server's process. */
    public static final String KEYCLOAK = "keycloak";

    private static final Duration GENTLE = Duration.ofSeconds(150);

    /** Every name a process of ours can have, in the order people see them. */
    public static List<String> names() {
        return Stream.concat(Stream.of(MONGOD, KEYCLOAK), Application.ids().stream()).toList();
    }

    /**
     * Those that must live for the registry to work: a database elsewhere needs no process here.
     */
    public static List<String> needed() {
        boolean elsewhere = Surroundings.ofThisProcess().variable("MONGODB_URI").isPresent();
        return names().stream().filter(name -> !(elsewhere && name.equals(MONGOD))).toList();
    }

    /** Those alive now, by name. */
    public Map<String, OwnProcess> alive() {
        Map<String, OwnProcess> alive = new TreeMap<>();
        for (String name : names()) {
            find(name).ifPresent(process -> alive.put(name, process));
        }
        return alive;
    }

    private Optional<OwnProcess> find(String name) {
        try {
            return OwnProcess.find(name, pids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stops all: what uses the database first and together, the database last. Returns how many
     * there were.
     */
    public int stop() {
        List<OwnProcess> users = new ArrayList<>(alive().values());
        users.removeIf(process -> process.name().equals(MONGOD));
        stop(users);
        Optional<OwnProcess> database = find(MONGOD);
        database.ifPresent(process -> stop(List.of(process)));
        return users.size() + (database.isPresent() ? 1 : 0);
    }

    /** Stops some together, gently: one in its training run needs time to write its cache. */
    static void stop(List<OwnProcess> processes) {
        List<Thread> threads =
                processes.stream()
                        .map(process -> Thread.ofVirtual().start(() -> stopOne(process)))
                        .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void stopOne(OwnProcess process) {
        try {
            process.stop(GENTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
