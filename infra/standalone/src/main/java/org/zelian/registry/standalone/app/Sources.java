package org.zelian.registry.standalone.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;

/** What the applications are built from. */
record Sources(Path repository) {
    private static final List<String> ROOTS =
            List.of("pom.xml", "registry-service", "registry-query", "frontend-api", "infra/demo");
    private static final Set<String> PRODUCED = Set.of("target", "node_modules", "dist", "test");

    /** Lies among the sources, but each build of the pages writes it. */
    private static final String WRITTEN_BY_THE_BUILD = "components.d.ts";

    /** When any of them was last changed. Tests do not count: they are not in the applications. */
    FileTime newest() throws IOException {
        Newest visitor = new Newest();
        for (String root : ROOTS) {
            Path start = repository.resolve(root);
            if (Files.exists(start)) {
                Files.walkFileTree(start, visitor);
            }
        }
        return visitor.time;
    }

    private static final class Newest extends SimpleFileVisitor<Path> {
        private FileTime time = FileTime.fromMillis(0);

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return PRODUCED.contains(String.valueOf(folder.getFileName()))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.lastModifiedTime().compareTo(time) > 0
                    && !file.endsWith(WRITTEN_BY_THE_BUILD)) {
                time = attributes.lastModifiedTime();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
