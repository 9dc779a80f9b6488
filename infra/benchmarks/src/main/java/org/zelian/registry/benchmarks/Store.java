package org.zelian.registry.benchmarks;

import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Somewhere that events are appended to.
 *
 * @param <O> one append, with all that a caller would already hold in hand
 */
interface Store<O> {
    /**
     * @param first number of the first event; the appends of one store never overlap
     */
    O prepare(long first, Instant at, SplittableRandom random);

    /** Returns once it is durable on a majority. */
    void append(O prepared);

    /** Events in each append. */
    int events();
}
