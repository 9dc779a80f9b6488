package org.zelian.registry.standalone.run;

import java.io.PrintStream;
import java.time.Duration;

/** Progress lines for the person who waits, each with the seconds since the start. */
public final class Narration {
    private final PrintStream out;
    private final long start = System.nanoTime();

    public Narration(PrintStream out) {
        this.out = out;
    }

    /** One line; safe from several threads. */
    public void say(String line) {
        synchronized (out) {
            out.printf("[%5.1f 秒] %s%n", seconds(), line);
            out.flush();
        }
    }

    /** Seconds since this began. */
    public double seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
