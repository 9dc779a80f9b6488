package org.zelian.registry.standalone.process;

import org.zelian.registry.standalone.machine.Surroundings;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a command into a session of its own, so that neither Ctrl-C nor a closed terminal reaches
 * it.
 */
final class Session {
    private static final String PERL =
            "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!;";

    private Session() {}

    /**
     * The words to run instead; both ways replace themselves by the command and keep the process
     * id.
     */
    static List<String> own(List<String> words, Surroundings surroundings) {
        List<String> all = new ArrayList<>();
        if (surroundings.program("setsid").isPresent()) {
            all.add("setsid");
        } else if (surroundings.program("perl").isPresent()) {
            all.addAll(List.of("perl", "-e", PERL));
        }
        all.addAll(words);
        return all;
    }
}
