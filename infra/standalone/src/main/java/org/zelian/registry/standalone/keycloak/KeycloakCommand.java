package org.zelian.registry.standalone.keycloak;

import org.zelian.registry.standalone.machine.JavaRuntime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a Keycloak on loopback. It runs Java directly: the server's own script stays
 * as a second process in between, whose number is not the server's.
 *
 * @param home folder with its database, made by {@link KeycloakDistribution#linkInto}
 * @param port where browsers log in
 * @param management where it tells its health
 */
public record KeycloakCommand(
        KeycloakDistribution distribution, Path home, int port, int management) {
    private static final List<String> JVM =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xms64m",
                    "-Xmx512m",
                    "-XX:MaxMetaspaceSize=256m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Dpicocli.disable.closures=true");

    /** Words to run, with further flags for the Java machine. */
    public List<String> words(JavaRuntime java, List<String> flags) {
        List<String> words = new ArrayList<>(List.of(java.java().toString()));
        words.addAll(JVM);
        words.addAll(flags);
        words.addAll(
                List.of(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + distribution.folder().resolve("conf"),
                        "-cp",
                        distribution.folder().resolve("lib").resolve("quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + management,
                        "--hostname=" + address(),
                        "--cache=local",
                        "--log-level=info,io.smallrye.health:error"));
        return List.copyOf(words);
    }

    /** Where browsers and the admin interface reach it, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String health() {
        return "http://127.0.0.1:" + management + "/health/ready";
    }
}
