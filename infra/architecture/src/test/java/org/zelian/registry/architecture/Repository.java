package org.zelian.registry.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this repository, without what builds leave behind. */
final class Repository {

    private static final Set<String> LEFT_BY_BUILDS =
            Set.of("target", "node_modules", "dist", ".git", ".run", ".idea");

    private Repository() {}

    /** The folder that holds the parent pom. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("registry-service"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }

    static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Repository::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : root().relativize(file)) {
            if (LEFT_BY_BUILDS.contains(part.toString())) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }
}
