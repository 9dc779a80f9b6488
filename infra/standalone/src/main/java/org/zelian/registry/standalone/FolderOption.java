package org.zelian.registry.standalone;

import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.run.RegistryFolder;
import org.zelian.registry.standalone.run.Repository;
import org.zelian.registry.standalone.run.Settings;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The option every command shares: which registry of this machine is meant. */
final class FolderOption {
    @Option(names = "--data", paramLabel = "目录", description = "数据目录（默认：源代码目录下的 .run）")
    private Optional<Path> data = Optional.empty();

    /** The source tree, which the script names. */
    static Repository repository() {
        return new Repository(
                Path.of(System.getProperty("zelian.repository", "")).toAbsolutePath());
    }

    RegistryFolder folder() throws IOException {
        return RegistryFolder.at(data.orElseGet(() -> repository().defaultData()));
    }

    /** Settings of a registry that was started before. */
    Settings settings() throws IOException {
        return Settings.last(folder())
                .orElseThrow(
                        () ->
                                new LaunchRefused(
                                        "这个数据目录还没有启动过。请先运行 infra/registry up，或用 --data 指定目录。"));
    }
}
