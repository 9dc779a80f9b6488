package org.zelian.registry.benchmarks;

import java.time.Duration;

/**
 * How much is done.
 *
 * @param rounds slices per contender that count; one more warms up
 * @param slice length of one slice, roughly
 * @param stored events in each store that is replayed
 */
record Sizes(int rounds, Duration slice, int stored) {
    /** About five minutes on two quiet cores. */
    static Sizes full() {
        return new Sizes(7, Duration.ofSeconds(1), 60_000);
    }

    double seconds() {
        return slice.toNanos() / 1e9;
    }
}
