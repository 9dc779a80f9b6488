package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.app.ExtractedApplication;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The jars an application runs with. */
public final class Libraries {
    private Libraries() {}

    /**
     * Those that its last start used.
     *
     * @throws LaunchRefused when it was never started from this source tree
     */
    public static List<Path> of(Repository repository, Application application) throws IOException {
        List<Path> folders =
                ExtractedApplication.newestFirst(repository.extracted(application.id()));
        if (folders.isEmpty()) {
            throw new LaunchRefused("程序还没有构建。请先运行一次 infra/registry up。");
        }
        try (var files = Files.list(folders.getFirst().resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
