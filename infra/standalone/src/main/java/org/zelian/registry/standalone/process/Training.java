package org.zelian.registry.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An AOT cache of one Java program. Without a valid one the program's next run is a training run,
 * which writes it when it is stopped gently; later runs start from it.
 *
 * @param cache the file
 * @param key what the cache depends on; another key makes it worthless
 */
public record Training(Path cache, String key) {

    public boolean isDone() throws IOException {
        return Files.exists(cache)
                && Files.exists(keyFile())
                && Files.readString(keyFile()).equals(key);
    }

    /** Flags for a run that uses the cache, or one that makes it. */
    public List<String> flags() throws IOException {
        if (isDone()) {
            return List.of("-XX:AOTCache=" + cache);
        }
        Files.createDirectories(cache.toAbsolutePath().getParent());
        Files.deleteIfExists(keyFile());
        Files.deleteIfExists(cache);
        // Which classes cannot be kept is of no use to whoever reads the log.
        return List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=error");
    }

    /** To be called after the training run ended; says whether there is a cache now. */
    public boolean conclude() throws IOException {
        if (Files.exists(cache)) {
            Files.writeString(keyFile(), key);
        }
        return isDone();
    }

    private Path keyFile() {
        return cache.resolveSibling(cache.getFileName() + ".key");
    }
}
