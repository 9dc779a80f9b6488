package org.zelian.registry.standalone.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What the operating system tells a program about where it runs: its variables and its programs.
 */
public record Surroundings(Map<String, String> variables) {

    public static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv());
    }

    /** Value of a variable; one that is set to blanks counts as absent. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** First executable file of that name on the PATH. */
    public Optional<Path> program(String name) {
        return Arrays.stream(variable("PATH").orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .findFirst();
    }

    /**
     * Folder for what was downloaded or built and can be had again: ZELIAN_CACHE, or the user's
     * cache folder.
     */
    public Path cache() {
        return variable("ZELIAN_CACHE")
                .map(Path::of)
                .orElseGet(
                        () ->
                                variable("XDG_CACHE_HOME")
                                        .map(Path::of)
                                        .orElseGet(() -> home().resolve(".cache"))
                                        .resolve("zelian"))
                .toAbsolutePath();
    }

    public Path home() {
        return Path.of(variable("HOME").orElseGet(() -> System.getProperty("user.home")));
    }
}
