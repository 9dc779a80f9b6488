package org.zelian.registry.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TrainingTest {
    @Test
    void a_cache_is_written_once_used_afterwards_and_written_anew_for_another_key(
            @TempDir Path folder) throws IOException {
        Path cache = folder.resolve("app.aot");
        Training training = new Training(cache, "jar 1, java 25");
        assertThat(training.flags()).contains("-XX:AOTCacheOutput=" + cache);
        assertThat(training.conclude()).isFalse();

        Files.writeString(cache, "what the Java machine writes");
        assertThat(training.isDone()).isFalse();
        assertThat(training.conclude()).isTrue();
        assertThat(training.flags()).containsExactly("-XX:AOTCache=" + cache);

        assertThat(new Training(cache, "jar 2, java 25").flags())
                .contains("-XX:AOTCacheOutput=" + cache);
        assertThat(cache).doesNotExist();
    }
}
