package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.machine.FreePort;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How one registry runs on this machine: which ports its processes take and whether it is a demo.
 * Remembered in the data folder, so that addresses stay the same from one start to the next.
 */
public record Settings(boolean demo, Map<String, Integer> ports) {
    /** Name of the port that people open. */
    public static final String EDGE = "edge";

    private static final int DEFAULT_PORT = 8080;
    private static final String[] INNER = {
        "mongod", "keycloak", "keycloak-management", "service", "query"
    };

    /** What the last run used; empty where none ever ran. */
    public static Optional<Settings> last(RegistryFolder folder) throws IOException {
        Properties known = folder.remembered();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (String key : known.stringPropertyNames()) {
            if (key.startsWith("port.")) {
                ports.put(
                        key.substring("port.".length()), Integer.parseInt(known.getProperty(key)));
            }
        }
        return Optional.of(
                new Settings(Boolean.parseBoolean(known.getProperty("demo")), Map.copyOf(ports)));
    }

    /**
     * Settings for a start now, written down.
     *
     * @param port wanted by the caller, or empty for the last one or 8080
     * @throws LaunchRefused when the port is taken or the folder is of the other kind
     */
    public static Settings choose(RegistryFolder folder, Optional<Integer> port, boolean demo)
            throws IOException {
        Optional<Settings> last = last(folder);
        last.ifPresent(known -> known.requireKind(demo));
        int edge = port.or(() -> last.map(Settings::edge)).orElse(DEFAULT_PORT);
        if (!FreePort.isFree(edge)) {
            throw new LaunchRefused("端口 " + edge + " 已被其他程序占用。请关闭占用它的程序，或用 --port 换一个端口。");
        }
        Map<String, Integer> ports = innerPorts(last, edge);
        ports.put(EDGE, edge);
        Settings chosen = new Settings(demo, Map.copyOf(ports));
        chosen.writeTo(folder);
        return chosen;
    }

    private static Map<String, Integer> innerPorts(Optional<Settings> last, int edge) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>(Set.of(edge));
        for (String name : INNER) {
            int candidate = last.map(known -> known.ports().getOrDefault(name, 0)).orElse(0);
            while (candidate == 0 || taken.contains(candidate) || !FreePort.isFree(candidate)) {
                candidate = FreePort.lasting();
            }
            taken.add(candidate);
            ports.put(name, candidate);
        }
        return ports;
    }

    private void requireKind(boolean wanted) {
        if (demo && !wanted) {
            throw new LaunchRefused("这个数据目录是演示库，只能加 --demo 打开；正式使用请用 --data 另选目录。");
        }
        if (!demo && wanted) {
            throw new LaunchRefused("这个数据目录是正式库，不能以 --demo 打开；演示请用 --data 另选目录。");
        }
    }

    private void writeTo(RegistryFolder folder) throws IOException {
        Properties known = new Properties();
        known.setProperty("demo", Boolean.toString(demo));
        ports.forEach(
                (name, number) -> known.setProperty("port." + name, Integer.toString(number)));
        folder.remember(known);
    }

    public int port(String name) {
        Integer number = ports.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no port of that name: " + name);
        }
        return number;
    }

    public int edge() {
        return port(EDGE);
    }

    /** Address of one of the processes, without a slash at the end. */
    public String url(String name) {
        return "http://127.0.0.1:" + port(name);
    }

    public String issuer() {
        return url("keycloak") + "/realms/zelian";
    }
}
