package org.zelian.registry.e2e;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The committed description of the API. */
final class OpenApi {

    private static final String FILE = "frontend-api/api/openapi.json";
    private static final String PREFIX = "/api/v1";

    private OpenApi() {}

    /** Method and path below the prefix, {@code GET /units/{unit}}. */
    static Stream<String> operations() {
        return document()
                .get("paths")
                .propertyStream()
                .flatMap(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .map(method -> name(method.getKey(), path.getKey())));
    }

    /** What a value of an enumeration may be. */
    static Stream<String> values(String schema) {
        return document()
                .at("/components/schemas/" + schema + "/enum")
                .valueStream()
                .map(JsonNode::asString);
    }

    private static JsonNode document() {
        return new JsonMapper().readTree(file().toFile());
    }

    private static String name(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path.substring(PREFIX.length());
    }

    private static Path file() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(FILE))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.resolve(FILE);
    }
}
