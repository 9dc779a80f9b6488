package org.zelian.registry.standalone.app;

import org.zelian.registry.standalone.machine.Folders;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.machine.Sha256;
import org.zelian.registry.standalone.machine.Tool;
import org.zelian.registry.standalone.process.Training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An application's jar taken apart, as the AOT cache needs it. Each content of the jar has a folder
 * of its own, so that a registry that runs from an older one is not disturbed.
 *
 * @param jar the thin jar beside its libraries
 */
public record ExtractedApplication(Path jar, Training training) {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int NAME_LENGTH = 16;
    private static final int KEPT = 2;
    private static final List<String> JVM =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xms64m",
                    "-Xmx384m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED");

    /**
     * Takes a jar apart below the folder given, unless that was done with the same content before.
     */
    public static ExtractedApplication of(Path bootJar, Path folder, JavaRuntime java)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path own = folder.resolve(digest(bootJar, folder).substring(0, NAME_LENGTH));
        if (!Files.isDirectory(own)) {
            Path work = Files.createTempDirectory(folder, "work-");
            extract(bootJar, work, java);
            Files.move(work, own);
        }
        Files.setLastModifiedTime(own, FileTime.from(Instant.now()));
        forgetOld(folder);
        Path jar = own.resolve(String.valueOf(bootJar.getFileName()));
        return new ExtractedApplication(jar, new Training(own.resolve("app.aot"), java.version()));
    }

    /** The folder used last, with the application's libraries in lib. */
    public static List<Path> newestFirst(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> all;
        try (var children = Files.list(folder)) {
            all = new ArrayList<>(children.filter(Files::isDirectory).toList());
        }
        all.sort((a, b) -> Long.compare(b.toFile().lastModified(), a.toFile().lastModified()));
        return List.copyOf(all);
    }

    private static void forgetOld(Path folder) throws IOException {
        List<Path> all = newestFirst(folder);
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            Folders.delete(old);
        }
    }

    /**
     * Reading 100 MB at each start costs more than asking whether the file is still the one last
     * read.
     */
    private static String digest(Path bootJar, Path folder) throws IOException {
        Path seen = folder.resolve("seen");
        // The build sets the time of change to a constant; the file system's own cannot be set.
        String now = Files.size(bootJar) + " " + Files.getAttribute(bootJar, "unix:ctime") + " ";
        if (Files.exists(seen) && Files.readString(seen).startsWith(now)) {
            return Files.readString(seen).substring(now.length());
        }
        String digest = Sha256.of(bootJar);
        Files.writeString(seen, now + digest);
        return digest;
    }

    private static void extract(Path bootJar, Path into, JavaRuntime java)
            throws IOException, InterruptedException {
        List<String> words =
                List.of(
                        java.java().toString(),
                        "-Djarmode=tools",
                        "-jar",
                        bootJar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        into.toString());
        Tool.Outcome outcome = new Tool(words, LIMIT).run();
        if (!outcome.succeeded()) {
            throw new LaunchRefused("无法解开 " + bootJar + "：" + outcome.lastLine());
        }
    }

    /** Words to run it with, with further flags for the Java machine. */
    public List<String> words(JavaRuntime java, List<String> flags) {
        List<String> words = new ArrayList<>(List.of(java.java().toString()));
        words.addAll(JVM);
        words.addAll(flags);
        words.addAll(List.of("-jar", jar.toString()));
        return List.copyOf(words);
    }
}
