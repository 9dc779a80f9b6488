package org.zelian.registry.ledger.append;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.ledger.format.Nanos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps one node's wrong clock from dragging the recorded time of all nodes with it. A demo store
 * has its times from a generator and is not guarded.
 */
final class ClockGuard {
    private static final Duration SKEW = Duration.ofSeconds(2);
    private static final long BEHIND_MICROS = 5_000_000;
    private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();

    private final LedgerPort port;
    private final Clock clock;
    private final boolean demo;
    private long checkedAt = System.nanoTime() - EVERY_NANOS;
    private @Nullable String skew;

    ClockGuard(LedgerPort port, Clock clock, boolean demo) {
        this.port = port;
        this.clock = clock;
        this.demo = demo;
    }

    /** Why nothing may be appended by this node now; asks the server every ten seconds. */
    @Nullable String refusal() {
        if (!demo && System.nanoTime() - checkedAt >= EVERY_NANOS) {
            skew = measure();
            checkedAt = System.nanoTime();
        }
        return skew;
    }

    boolean isBehind(Pending pending, Head head) {
        return !demo && head.at() - pending.nowMicros() > BEHIND_MICROS;
    }

    private @Nullable String measure() {
        Instant before = clock.instant();
        Instant server = port.serverTime();
        Instant after = clock.instant();
        // hello has milliseconds only.
        if (server.isAfter(after.plus(SKEW)) || server.isBefore(before.minus(SKEW))) {
            // The next commit asks again: a corrected clock must not wait.
            checkedAt = System.nanoTime() - EVERY_NANOS;
            return "own clock %s, server's %s: more than %s apart"
                    .formatted(Nanos.fromMicros(Nanos.micros(after)), server, SKEW);
        }
        return null;
    }
}
