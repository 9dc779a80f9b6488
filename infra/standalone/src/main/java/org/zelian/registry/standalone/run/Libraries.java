package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.app.ExtractedApplication;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The libraries the applications run with. */
public final class Libraries {
    private Libraries() {}

    /**
     * Those of the query side, which reads the ledger.
     *
     * @throws LaunchRefused when the applications were never started from this source tree
     */
    public static List<URL> of(Repository repository) throws IOException {
        List<Path> folders =
                ExtractedApplication.newestFirst(repository.extracted(Application.QUERY.id()));
        if (folders.isEmpty()) {
            throw new LaunchRefused("程序还没有构建。请先运行一次 infra/registry up。");
        }
        Path folder = folders.getFirst().resolve("lib");
        List<Path> jars;
        try (var files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        return urls(jars);
    }

    private static List<URL> urls(List<Path> jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return List.copyOf(urls);
    }
}
