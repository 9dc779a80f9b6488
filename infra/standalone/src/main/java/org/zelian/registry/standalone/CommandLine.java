package org.zelian.registry.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short-lived foreign program, run to its end within a time limit. */
public record CommandLine(List<String> words, Duration limit) {

    /** Exit code (124 when the limit ended it) with everything it printed. */
    public record Outcome(int code, String output) {
        public boolean succeeded() {
            return code == 0;
        }

        /** The last non-blank line, which is where most programs put the reason. */
        public String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b).strip();
        }
    }

    private static final int TIMED_OUT = 124;

    /** Runs the program in the current folder with no standard input. */
    public Outcome run() throws IOException, InterruptedException {
        Path output = Files.createTempFile("zelian-", ".out");
        try {
            Process process =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(output.toFile())
                            .start();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            int code = ended ? process.exitValue() : TIMED_OUT;
            return new Outcome(code, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
