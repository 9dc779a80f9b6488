package org.zelian.registry.ledger.format;

import java.time.Instant;

/** Instants as the ledger stores them: whole nanoseconds or microseconds since 1970 in an Int64. */
public final class Nanos {
    private static final long PER_SECOND = 1_000_000_000L;

    private Nanos() {}

    /**
     * @throws ArithmeticException outside the years 1677 to 2262
     */
    public static long of(Instant instant) {
        if (instant.getEpochSecond() < 0 && instant.getNano() > 0) {
            // One second up and the rest down, so that the first representable instants do not
            // overflow.
            return Math.addExact(
                    Math.multiplyExact(instant.getEpochSecond() + 1, PER_SECOND),
                    instant.getNano() - PER_SECOND);
        }
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano());
    }

    public static Instant toInstant(long nanos) {
        return Instant.ofEpochSecond(
                Math.floorDiv(nanos, PER_SECOND), Math.floorMod(nanos, PER_SECOND));
    }

    public static long micros(Instant instant) {
        return Math.floorDiv(of(instant), 1_000L);
    }

    public static Instant fromMicros(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }
}
