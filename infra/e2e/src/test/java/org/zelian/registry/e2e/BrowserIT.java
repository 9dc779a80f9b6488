package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What people see, in a real Chromium: the scripts in {@code browser/}, run by node. Screenshots
 * are kept in {@code target/screenshots}.
 */
@EnabledIfEnvironmentVariable(
        named = "ZELIAN_BROWSER",
        matches = ".+",
        disabledReason = "infra/registry test sets it, or says loudly that there is no Chromium")
class BrowserIT {

    private static final Path SCRIPTS = Path.of("browser").toAbsolutePath();

    @Test
    void the_pages_work_for_each_kind_of_user() throws Exception {
        Registry registry = Registry.shared();
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            assertThat(run(List.of("npm", "ci", "--no-audit", "--no-fund"), registry)).isZero();
        }
        assertThat(
                        run(
                                List.of(
                                        "node",
                                        "--test",
                                        "--test-timeout=600000",
                                        "--test-reporter=spec",
                                        "."),
                                registry))
                .as("see what node printed above")
                .isZero();
    }

    private static int run(List<String> command, Registry registry)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(SCRIPTS.toFile()).redirectErrorStream(true);
        builder.environment().put("REGISTRY_ADDRESS", registry.address());
        builder.environment().put("REGISTRY_DEMO_PASSWORD", Registry.DEMO_PASSWORD);
        builder.environment()
                .put(
                        "REGISTRY_SCREENSHOTS",
                        Path.of("target/screenshots").toAbsolutePath().toString());
        Process process = builder.start();
        // Through Java's own stream: what a child writes past it, Maven takes for noise.
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(System.out::println);
        }
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The browser tests did not end within 15 minutes");
        }
        return process.exitValue();
    }
}
