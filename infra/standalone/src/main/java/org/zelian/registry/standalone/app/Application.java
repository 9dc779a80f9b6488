package org.zelian.registry.standalone.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The three programs that are the registry, in the order in which they are named to people. */
public enum Application {
    SERVICE("service", "登记服务", "registry-service/app", "registry-service-app"),
    QUERY("query", "查询服务", "registry-query/app", "registry-query-app"),
    EDGE("edge", "网页与接口", "frontend-api/api", "frontend-api-app");

    private final String id;
    private final String label;
    private final String module;
    private final String artifact;

    Application(String id, String label, String module, String artifact) {
        this.id = id;
        this.label = label;
        this.module = module;
        this.artifact = artifact;
    }

    /** Name of its port, log and pid file. */
    public String id() {
        return id;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** Folder of its Maven module below the repository. */
    public String module() {
        return module;
    }

    /** Its executable jar, when it was built. */
    public Optional<Path> jar(Path repository) throws IOException {
        Path folder = repository.resolve(module).resolve("target");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(this::isMine).findFirst();
        }
    }

    private boolean isMine(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(artifact + "-") && name.endsWith("-boot.jar");
    }

    /** Ids in the order of starting; stopping goes the other way. */
    public static List<String> ids() {
        return List.of(SERVICE.id, QUERY.id, EDGE.id);
    }
}
