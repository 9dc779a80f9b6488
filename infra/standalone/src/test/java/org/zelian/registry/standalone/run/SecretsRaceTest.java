package org.zelian.registry.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class SecretsRaceTest {
    @RepeatedTest(20)
    void tasks_that_ask_at_the_same_time_get_the_same_key(@TempDir Path folder) throws Exception {
        Secrets secrets = Secrets.in(folder.resolve("secrets"));
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tasks.add(() -> Files.readAllBytes(secrets.masterKey()));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<byte[]> keys = new ArrayList<>();
            for (Future<byte[]> key : threads.invokeAll(tasks)) {
                keys.add(key.get());
            }
            assertThat(keys).allSatisfy(key -> assertThat(key).isEqualTo(keys.getFirst()));
        }
    }
}
