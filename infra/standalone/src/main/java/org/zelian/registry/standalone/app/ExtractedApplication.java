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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An application's jar taken apart, as the AOT cache needs it.
 *
 * @param jar the thin jar beside its libraries
 */
public record ExtractedApplication(Path jar, Training training) {
    private static final Duration LIMIT = Duration.ofMinutes(2);
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

    /** Takes a jar apart into the folder given, unless that was done with the same jar before. */
    public static ExtractedApplication of(Path bootJar, Path folder, JavaRuntime java)
            throws IOException, InterruptedException {
        String digest = digest(bootJar, folder);
        Path taken = folder.resolve("digest");
        if (!Files.exists(taken) || !Files.readString(taken).equals(digest)) {
            Folders.delete(folder);
            Files.createDirectories(folder);
            extract(bootJar, folder, java);
            Files.writeString(taken, digest);
        }
        Path jar = folder.resolve("app").resolve(String.valueOf(bootJar.getFileName()));
        return new ExtractedApplication(
                jar, new Training(folder.resolve("app.aot"), digest + " " + java.version()));
    }

    /**
     * Reading 100 MB at each start costs more than asking whether the file is still the one last
     * read.
     */
    private static String digest(Path bootJar, Path folder) throws IOException {
        Path seen = folder.resolve("seen");
        String now =
                Files.size(bootJar) + " " + Files.getLastModifiedTime(bootJar).toMillis() + " ";
        if (Files.exists(seen) && Files.readString(seen).startsWith(now)) {
            return Files.readString(seen).substring(now.length());
        }
        String digest = Sha256.of(bootJar);
        if (Files.isDirectory(folder)) {
            Files.writeString(seen, now + digest);
        }
        return digest;
    }

    private static void extract(Path bootJar, Path folder, JavaRuntime java)
            throws IOException, InterruptedException {
        List<String> words =
                List.of(
                        java.java().toString(),
                        "-Djarmode=tools",
                        "-jar",
                        bootJar.toString(),
                        "extract",
                        "--destination",
                        folder.resolve("app").toString());
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
