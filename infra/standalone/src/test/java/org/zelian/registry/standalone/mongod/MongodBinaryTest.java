package org.zelian.registry.standalone.mongod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.standalone.machine.Surroundings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MongodBinaryTest {
    private final List<String> progress = new ArrayList<>();

    @Test
    void one_on_the_path_is_taken_before_the_cache(@TempDir Path programs, @TempDir Path cache)
            throws IOException {
        Path onPath = program(programs.resolve("mongod"), "db version v7.0.1");
        Files.createDirectory(cache.resolve("mongod"));
        program(cache.resolve("mongod/mongod"), "db version v6.0.5");

        assertThat(binary(programs, cache).obtain()).isEqualTo(onPath);
    }

    @Test
    void one_on_the_path_that_is_too_old_is_passed_over_for_the_cached_one(
            @TempDir Path programs, @TempDir Path cache) throws IOException {
        program(programs.resolve("mongod"), "db version v4.4.0");
        Files.createDirectory(cache.resolve("mongod"));
        Path cached = program(cache.resolve("mongod/mongod"), "db version v6.0.5");

        assertThat(binary(programs, cache).obtain()).isEqualTo(cached);
        assertThat(progress).isEmpty();
    }

    private MongodBinary binary(Path programs, Path cache) {
        Map<String, String> variables =
                Map.of("PATH", programs.toString(), "ZELIAN_CACHE", cache.toString());
        return new MongodBinary(new Surroundings(variables), progress::add);
    }

    private static Path program(Path file, String says) throws IOException {
        Files.writeString(file, "#!/bin/sh\necho '" + says + "'\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
