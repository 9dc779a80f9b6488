package org.zelian.registry.standalone.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be free before anything is started; in bytes. */
public record Resources(long disk, OptionalLong memory) {
    private static final long MEGA = 1L << 20;
    private static final long DISK_NEEDED = 2048 * MEGA;
    private static final long MEMORY_NEEDED = 1536 * MEGA;
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");
    private static final Path MEMINFO = Path.of("/proc/meminfo");

    /** What this machine has now, with the disk that holds the folder given. */
    public static Resources now(Path folder) throws IOException {
        String meminfo = Files.isReadable(MEMINFO) ? Files.readString(MEMINFO) : "";
        return new Resources(Files.getFileStore(folder).getUsableSpace(), available(meminfo));
    }

    /** Empty where the text of /proc/meminfo does not tell. */
    static OptionalLong available(String meminfo) {
        Matcher line = AVAILABLE.matcher(meminfo);
        return line.find()
                ? OptionalLong.of(Long.parseLong(line.group(1)) * 1024)
                : OptionalLong.empty();
    }

    /**
     * Refuses to go on with too little.
     *
     * @throws LaunchRefused naming what is short, and by how much
     */
    public void requireEnough(Path folder) {
        if (disk < DISK_NEEDED) {
            throw new LaunchRefused(
                    "磁盘空间不足：%s 所在磁盘只剩 %d MB，至少需要 2048 MB。请清理磁盘，或用 --data 换一个目录。"
                            .formatted(folder, disk / MEGA));
        }
        if (memory.isPresent() && memory.getAsLong() < MEMORY_NEEDED) {
            throw new LaunchRefused(
                    "可用内存不足：只剩 %d MB，至少需要 1536 MB。请先关闭其他程序。".formatted(memory.getAsLong() / MEGA));
        }
    }
}
