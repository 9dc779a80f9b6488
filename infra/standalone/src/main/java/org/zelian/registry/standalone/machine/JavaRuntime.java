package org.zelian.registry.standalone.machine;

import java.nio.file.Path;

/** The Java that runs this program, which also runs what it starts. */
public record JavaRuntime(Path home, String version) {

    public static JavaRuntime current() {
        return new JavaRuntime(
                Path.of(System.getProperty("java.home")), Runtime.version().toString());
    }

    public Path java() {
        return home.resolve("bin").resolve("java");
    }
}
