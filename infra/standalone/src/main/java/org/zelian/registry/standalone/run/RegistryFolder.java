package org.zelian.registry.standalone.run;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * Everything that one registry on this machine keeps: data, secrets, logs, and what is remembered
 * between runs.
 */
public record RegistryFolder(Path root) {

    public static RegistryFolder at(Path root) throws IOException {
        RegistryFolder folder = new RegistryFolder(root.toAbsolutePath().normalize());
        for (Path each : new Path[] {folder.logs(), folder.pids(), folder.mongod()}) {
            Files.createDirectories(each);
        }
        return folder;
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path pids() {
        return root.resolve("pids");
    }

    public Path mongod() {
        return root.resolve("mongod");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    /** A file that, once there, says that something was done and is not to be done again. */
    public Path mark(String done) {
        return root.resolve(done + ".done");
    }

    public Secrets secrets() throws IOException {
        return Secrets.in(root.resolve("secrets"));
    }

    /** What an earlier run remembered; empty in a new folder. */
    public Properties remembered() throws IOException {
        Properties known = new Properties();
        if (Files.exists(memory())) {
            try (Reader reader = Files.newBufferedReader(memory())) {
                known.load(reader);
            }
        }
        return known;
    }

    public void remember(Properties known) throws IOException {
        try (Writer writer = Files.newBufferedWriter(memory())) {
            known.store(writer, null);
        }
    }

    private Path memory() {
        return root.resolve("instance.properties");
    }

    /**
     * Keeps other launchers away from this folder until the channel is closed or the program ends.
     *
     * @throws LaunchRefused when another one is at work here
     */
    public FileChannel lock() throws IOException {
        FileChannel channel =
                FileChannel.open(
                        root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new LaunchRefused(
                    "数据目录 "
                            + root
                            + " 正被另一个 infra/registry 使用。请先在那边按 Ctrl-C 或运行 infra/registry down，或用"
                            + " --data 另选目录。");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }
}
