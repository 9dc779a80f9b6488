package org.zelian.registry.standalone.app;

import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.machine.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the applications when a jar is missing or older than what it is built from. With
 * ZELIAN_BUILT set, as by a build of everything that is under way, jars that exist are taken as
 * they are.
 */
public record Build(Path repository, Surroundings surroundings, JavaRuntime java) {
    private static final String DEMO = "infra/demo";
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final List<String> NETWORK =
            List.of(
                    "Could not transfer",
                    "Unknown host",
                    "UnknownHost",
                    "Connection refused",
                    "ENOTFOUND",
                    "EAI_AGAIN");

    /**
     * Back when the jars are current; the whole output of Maven goes to the log.
     *
     * @throws LaunchRefused when a tool is missing or the build fails
     */
    public void ensure(Path log, Consumer<String> progress)
            throws IOException, InterruptedException {
        if (isCurrent()) {
            return;
        }
        for (String program : List.of("mvn", "npm")) {
            if (surroundings.program(program).isEmpty()) {
                throw new LaunchRefused(
                        "需要构建程序，但未找到 " + program + "。请安装后重试（Maven ≥ 3.8，Node.js ≥ 20）。");
            }
        }
        progress.accept("正在构建程序（首次需要下载依赖，约 2 至 4 分钟；日志：" + log + "）");
        Instant started = Instant.now();
        run(log);
        Files.createDirectories(stamp().toAbsolutePath().getParent());
        Files.writeString(stamp(), started.toString());
        progress.accept("构建完成，用时 " + Duration.between(started, Instant.now()).toSeconds() + " 秒");
    }

    private boolean isCurrent() throws IOException {
        for (Application application : Application.values()) {
            if (application.jar(repository).isEmpty()) {
                return false;
            }
        }
        return surroundings.variable("ZELIAN_BUILT").isPresent() || isNewerThanSources();
    }

    private boolean isNewerThanSources() throws IOException {
        return Files.exists(stamp())
                && builtAt().isAfter(new Sources(repository).newest().toInstant());
    }

    private Instant builtAt() throws IOException {
        return Instant.parse(Files.readString(stamp()).strip());
    }

    /** Holds the instant at which the last successful build began. */
    private Path stamp() {
        return repository.resolve("infra/standalone/target/applications.built");
    }

    private void run(Path log) throws IOException, InterruptedException {
        String modules =
                Stream.concat(
                                Arrays.stream(Application.values()).map(Application::module),
                                Stream.of(DEMO))
                        .collect(Collectors.joining(","));
        List<String> words =
                List.of(
                        "mvn",
                        "-B",
                        "-f",
                        repository.resolve("pom.xml").toString(),
                        "-pl",
                        modules,
                        "-am",
                        "package",
                        "-Dmaven.test.skip=true");
        Tool.Outcome outcome =
                new Tool(words, LIMIT)
                        .with("JAVA_HOME", java.home().toString())
                        .with(
                                "MAVEN_OPTS",
                                surroundings.variable("MAVEN_OPTS").orElse("")
                                        + " --enable-native-access=ALL-UNNAMED")
                        .run();
        Files.writeString(log, outcome.output());
        if (!outcome.succeeded()) {
            Optional<String> network =
                    NETWORK.stream().filter(outcome.output()::contains).findFirst();
            throw new LaunchRefused(
                    (network.isPresent() ? "构建时无法下载依赖，请检查网络后重试。" : "构建失败。")
                            + "完整日志："
                            + log
                            + "\n  "
                            + outcome.firstLineWith("[ERROR]"));
        }
    }
}
