package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.process.Task;
import org.zelian.registry.standalone.process.Training;

import java.io.IOException;
import java.util.List;

/**
 * A Java process of the registry, ready to be started as often as needed.
 *
 * @param label its name for people
 * @param health address that answers 200 when it is well
 * @param training of its AOT cache
 */
record Part(String label, String health, Training training, Command command) {

    /** Gives the task for a run with further flags for the Java machine. */
    @FunctionalInterface
    interface Command {
        Task with(List<String> flags) throws IOException;
    }
}
