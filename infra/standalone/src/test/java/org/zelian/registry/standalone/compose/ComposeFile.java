package org.zelian.registry.standalone.compose;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parsed compose file. */
public record ComposeFile(Map<String, Object> root) {
    /** Where it lies, seen from this module. */
    public static final Path FOLDER = Path.of("../compose");

    public static ComposeFile read() throws IOException {
        return new ComposeFile(new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml"))));
    }

    /** Entries of a mapping; none where there is nothing. */
    @SuppressWarnings("unchecked") // what YAML gives for a mapping
    static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** Items of a list, or keys of a mapping. */
    static Set<String> names(@Nullable Object listOrMap) {
        if (listOrMap instanceof Collection<?> list) {
            return list.stream()
                    .map(String::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return new TreeSet<>(map(listOrMap).keySet());
    }

    Map<String, Object> section(String name) {
        return map(root.get(name));
    }

    Map<String, Object> service(String name) {
        return map(section("services").get(name));
    }

    /** Names of the variables of a service. */
    public Set<String> variables(String service) {
        return names(service(service).get("environment"));
    }
}
