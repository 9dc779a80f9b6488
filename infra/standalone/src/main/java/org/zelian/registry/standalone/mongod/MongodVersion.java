package org.zelian.registry.standalone.mongod;

import org.zelian.registry.standalone.machine.Tool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mongod says it is. */
record MongodVersion(int major, int minor) {
    private static final Pattern LINE = Pattern.compile("db version v(\\d+)\\.(\\d+)");
    private static final int OLDEST = 6;

    boolean isEnough() {
        return major >= OLDEST;
    }

    /** Empty when the text is not what mongod --version prints. */
    static Optional<MongodVersion> parse(String output) {
        Matcher line = LINE.matcher(output);
        return line.find()
                ? Optional.of(
                        new MongodVersion(
                                Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2))))
                : Optional.empty();
    }

    /** Empty when the program does not run on this machine. */
    static Optional<MongodVersion> of(Path mongod) {
        try {
            return parse(
                    new Tool(List.of(mongod.toString(), "--version"), Duration.ofSeconds(20))
                            .run()
                            .output());
        } catch (IOException notExecutableHere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
