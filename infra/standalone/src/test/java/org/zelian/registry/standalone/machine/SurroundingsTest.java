package org.zelian.registry.standalone.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SurroundingsTest {
    @Test
    void the_cache_is_where_it_was_asked_for_else_in_the_cache_folder_of_the_user() {
        assertThat(
                        new Surroundings(
                                        Map.of(
                                                "ZELIAN_CACHE",
                                                "/a",
                                                "XDG_CACHE_HOME",
                                                "/b",
                                                "HOME",
                                                "/c"))
                                .cache())
                .isEqualTo(Path.of("/a"));
        assertThat(new Surroundings(Map.of("XDG_CACHE_HOME", "/b", "HOME", "/c")).cache())
                .isEqualTo(Path.of("/b/zelian"));
        assertThat(new Surroundings(Map.of("ZELIAN_CACHE", " ", "HOME", "/c")).cache())
                .isEqualTo(Path.of("/c/.cache/zelian"));
    }

    @Test
    void a_program_is_found_only_where_it_can_be_run(@TempDir Path first, @TempDir Path second)
            throws IOException {
        Files.createFile(first.resolve("tool"));
        Path runnable = Files.createFile(second.resolve("tool"));
        assertThat(runnable.toFile().setExecutable(true)).isTrue();
        Surroundings surroundings = new Surroundings(Map.of("PATH", first + ":" + second));

        assertThat(surroundings.program("tool")).contains(runnable);
        assertThat(surroundings.program("other")).isEmpty();
    }
}
