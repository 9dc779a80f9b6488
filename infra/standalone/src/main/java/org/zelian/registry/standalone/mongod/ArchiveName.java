package org.zelian.registry.standalone.mongod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the vendor names the archive of one operating system. */
final class ArchiveName {
    private static final String VERSION = "8.0.12";
    private static final Path OS_RELEASE = Path.of("/etc/os-release");

    private ArchiveName() {}

    /** Empty where the vendor publishes none. */
    static Optional<String> forThisMachine() throws IOException {
        String release = Files.isReadable(OS_RELEASE) ? Files.readString(OS_RELEASE) : "";
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), release);
    }

    /** Path below the download host from the names the JDK uses and the text of /etc/os-release. */
    static Optional<String> of(String os, String arch, String release) {
        boolean arm = arch.equals("aarch64");
        if (os.startsWith("Mac")) {
            return Optional.of(
                    "osx/mongodb-macos-%s-%s.tgz".formatted(arm ? "arm64" : "x86_64", VERSION));
        }
        if (!os.equals("Linux") || !(arm || arch.equals("amd64"))) {
            return Optional.empty();
        }
        return distribution(fields(release), arm)
                .map(
                        name ->
                                "linux/mongodb-linux-%s-%s-%s.tgz"
                                        .formatted(arm ? "aarch64" : "x86_64", name, VERSION));
    }

    private static Optional<String> distribution(Map<String, String> release, boolean arm) {
        String family = release.getOrDefault("ID", "") + " " + release.getOrDefault("ID_LIKE", "");
        String major = release.getOrDefault("VERSION_ID", "").split("\\.", -1)[0];
        if (family.startsWith("ubuntu")) {
            return Optional.of(major.compareTo("24") >= 0 ? "ubuntu2404" : "ubuntu2204");
        }
        if (family.startsWith("debian")) {
            return arm ? Optional.empty() : Optional.of("debian12");
        }
        // openEuler, Anolis and Kylin Server run what was built for the enterprise distribution of
        // the same age.
        return family.matches(".*(rhel|fedora|centos|openeuler|anolis|kylin).*")
                ? Optional.of("rhel8")
                : Optional.empty();
    }

    private static Map<String, String> fields(String release) {
        return Arrays.stream(release.split("\\R"))
                .filter(line -> line.contains("="))
                .collect(
                        Collectors.toMap(
                                line -> line.substring(0, line.indexOf('=')),
                                line ->
                                        line.substring(line.indexOf('=') + 1)
                                                .replace("\"", "")
                                                .toLowerCase(Locale.ROOT),
                                (first, second) -> second));
    }
}
