package org.zelian.registry.standalone.keycloak;

import org.zelian.registry.standalone.machine.Folders;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.machine.Tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * An unpacked and optimised Keycloak in the cache, taken from its Maven artifact.
 *
 * @param folder holds bin, lib, conf, providers and themes
 */
public record KeycloakDistribution(Path folder) {
    /** The server's version. */
    public static final String VERSION = "26.7.3";

    private static final String COPY =
            "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
    private static final Duration DOWNLOAD_LIMIT = Duration.ofMinutes(15);
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

    /**
     * The distribution, made on the first call.
     *
     * @throws LaunchRefused when Maven is missing or the download fails
     */
    public static KeycloakDistribution obtain(
            Surroundings surroundings, JavaRuntime java, Consumer<String> progress) {
        Path cache = surroundings.cache().resolve("keycloak");
        Path ready = cache.resolve("keycloak-" + VERSION);
        try {
            Files.createDirectories(cache);
            try (FileChannel channel =
                    FileChannel.open(
                            cache.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE)) {
                // Released when the channel closes.
                channel.lock();
                if (!Files.isDirectory(ready)) {
                    make(surroundings, java, progress, ready);
                }
            }
            return new KeycloakDistribution(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("准备 Keycloak 时被中断。", e);
        }
    }

    private static void make(
            Surroundings surroundings, JavaRuntime java, Consumer<String> progress, Path ready)
            throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(surroundings.cache().resolve("keycloak"), "fetch-");
        try {
            progress.accept("正在用 Maven 获取 Keycloak " + VERSION + "（约 170 MB）");
            download(surroundings, java, work);
            Path zip = work.resolve("keycloak-quarkus-dist-" + VERSION + ".zip");
            Zip.unpack(zip, work);
            Path unpacked = work.resolve("keycloak-" + VERSION);
            progress.accept("正在优化 Keycloak（只在首次，约 20 秒）");
            build(unpacked, java);
            Files.move(unpacked, ready);
        } finally {
            Folders.delete(work);
        }
    }

    private static void download(Surroundings surroundings, JavaRuntime java, Path into)
            throws IOException, InterruptedException {
        Path maven =
                surroundings
                        .program("mvn")
                        .orElseThrow(() -> new LaunchRefused("未找到 mvn。请安装 Maven 3.8 或更高版本后重试。"));
        List<String> words =
                List.of(
                        maven.toString(),
                        "-q",
                        "-B",
                        "-f",
                        emptyProject(into).toString(),
                        COPY,
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip",
                        "-DoutputDirectory=" + into);
        Tool.Outcome outcome =
                new Tool(words, DOWNLOAD_LIMIT).with("JAVA_HOME", java.home().toString()).run();
        if (!outcome.succeeded()) {
            throw new LaunchRefused(
                    "无法下载 Keycloak，请检查网络后重试。Maven 的说明：" + outcome.firstLineWith("ERROR"));
        }
    }

    /** Maven wants a project to stand in, and must not take the one of the current folder. */
    private static Path emptyProject(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>org.zelian.registry</groupId>"
                    + "<artifactId>fetch</artifactId><version>1</version><packaging>pom</packaging></project>");
    }

    private static void build(Path unpacked, JavaRuntime java)
            throws IOException, InterruptedException {
        List<String> words =
                List.of(
                        "sh",
                        unpacked.resolve("bin").resolve("kc.sh").toString(),
                        "build",
                        "--db=dev-file",
                        "--health-enabled=true");
        Tool.Outcome outcome =
                new Tool(words, BUILD_LIMIT).with("JAVA_HOME", java.home().toString()).run();
        if (!outcome.succeeded()) {
            throw new LaunchRefused("Keycloak 无法完成优化：" + outcome.lastLine());
        }
    }

    /**
     * A home folder beside the data of one registry: the distribution by links, its own database
     * and imports.
     */
    public void linkInto(Path home) throws IOException {
        Files.createDirectories(home.resolve("data").resolve("import"));
        for (String part : List.of("bin", "lib", "conf", "providers", "themes")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, folder.resolve(part));
        }
    }

    /** Where the AOT cache of this distribution is kept. */
    public Path trainedCache() {
        return folder.resolveSibling(folder.getFileName() + ".aot");
    }
}
