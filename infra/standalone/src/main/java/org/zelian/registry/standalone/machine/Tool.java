package org.zelian.registry.standalone.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A short-lived foreign program, run to its end within a time limit.
 *
 * @param variables added to this program's own environment
 */
public record Tool(List<String> words, Map<String, String> variables, Duration limit) {
    private static final int TIMED_OUT = 124;

    public Tool(List<String> words, Duration limit) {
        this(words, Map.of(), limit);
    }

    /** Exit code (124 when the limit ended it) with everything it printed. */
    public record Outcome(int code, String output) {
        public boolean succeeded() {
            return code == 0;
        }

        /** The last non-blank line, which is where most programs put the reason. */
        public String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b).strip();
        }

        /**
         * The first line that holds a word, which is where Maven puts the reason; else the last
         * line.
         */
        public String firstLineWith(String word) {
            return output.lines()
                    .filter(line -> line.contains(word))
                    .findFirst()
                    .orElseGet(this::lastLine)
                    .strip();
        }
    }

    public Tool with(String variable, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(variable, value);
        return new Tool(words, Map.copyOf(more), limit);
    }

    /** Runs the program in the current folder with no standard input. */
    public Outcome run() throws IOException, InterruptedException {
        Path output = Files.createTempFile("zelian-", ".out");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectInput(Path.of("/dev/null").toFile())
                            .redirectOutput(output.toFile());
            builder.environment().putAll(variables);
            return await(builder.start(), output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private Outcome await(Process process, Path output) throws IOException, InterruptedException {
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            int code = ended ? process.exitValue() : TIMED_OUT;
            return new Outcome(code, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
