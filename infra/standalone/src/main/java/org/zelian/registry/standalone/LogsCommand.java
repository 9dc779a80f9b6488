package org.zelian.registry.standalone;

import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.run.Fleet;
import org.zelian.registry.standalone.run.RegistryFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Prints the ends of the logs. */
@Command(name = "logs", description = "查看日志末尾。")
final class LogsCommand implements Callable<Integer> {
    @Mixin private final FolderOption data = new FolderOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "进程",
            description = "mongod、keycloak、service、query、edge；不写则全部")
    private Optional<String> name = Optional.empty();

    @Option(names = "-n", paramLabel = "行数", description = "每个日志的行数（默认 40）")
    private int lines = 40;

    @Override
    public Integer call() throws IOException {
        RegistryFolder folder = data.folder();
        List<String> names = name.map(List::of).orElseGet(Fleet::names);
        for (String each : names) {
            if (!Fleet.names().contains(each)) {
                throw new LaunchRefused(
                        "没有名为 " + each + " 的进程；可选：" + String.join("、", Fleet.names()));
            }
            print(folder.log(each));
        }
        return 0;
    }

    private void print(Path log) throws IOException {
        System.out.println("== " + log);
        if (Files.exists(log)) {
            List<String> all = Files.readAllLines(log);
            all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.out::println);
        }
    }
}
