package org.zelian.registry.ledger;

import java.time.Clock;
import java.time.Duration;

/**
 * How a node opens the ledger.
 *
 * @param node name of this node, written into each of its commits
 * @param origin name of the log; a ledger of another origin is refused
 * @param gm whether exports are to carry SM2 and SM3 as well; settled at genesis
 * @param demo whether times come from a generator; settled at genesis
 * @param clock of the commits' recorded time, and compared with the server's unless demo
 * @param deadline how long a commit may stay unsettled before its caller is told so
 * @param attempt longest time of one call to the database
 */
public record LedgerOptions(
        String node,
        String origin,
        boolean gm,
        boolean demo,
        Clock clock,
        Duration deadline,
        Duration attempt) {

    /** A live ledger by the system's clock: 10 s to settle a commit, 3 s for one call. */
    public static LedgerOptions live(String node, String origin) {
        return new LedgerOptions(
                node,
                origin,
                false,
                false,
                Clock.systemUTC(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(3));
    }

    /** The same for a demo store, whose clock is set by the generator. */
    public LedgerOptions forDemo(Clock generator) {
        return new LedgerOptions(node, origin, gm, true, generator, deadline, attempt);
    }

    public LedgerOptions withClock(Clock other) {
        return new LedgerOptions(node, origin, gm, demo, other, deadline, attempt);
    }

    public LedgerOptions withTimes(Duration newDeadline, Duration newAttempt) {
        return new LedgerOptions(node, origin, gm, demo, clock, newDeadline, newAttempt);
    }
}
