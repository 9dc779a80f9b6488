package org.zelian.registry.standalone;

import org.zelian.registry.standalone.run.Fleet;
import org.zelian.registry.standalone.run.RegistryFolder;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches a running registry from the foreground.
 *
 * @param ending whether this program is stopping it itself
 */
record Vigil(Fleet fleet, RegistryFolder folder, AtomicBoolean ending, PrintStream out) {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Back when none of the processes is left; tells of each that ended. */
    void keep() throws InterruptedException {
        Set<String> before = new TreeSet<>(fleet.alive().keySet());
        while (!before.isEmpty()) {
            Thread.sleep(PAUSE);
            Set<String> now = fleet.alive().keySet();
            for (String gone : before) {
                if (!now.contains(gone) && !ending.get()) {
                    out.println(gone + " 已结束；如非本意，请查看日志：" + folder.log(gone));
                }
            }
            before.retainAll(now);
        }
    }
}
