package org.zelian.registry.ledger.append;

import java.time.Clock;
import java.time.Duration;

/**
 * @param node name of this process in {@code by}
 * @param demo whether times come from a generator, and no clock is compared with the server's
 * @param clock the same clock that gives callers their {@code now}
 * @param deadline how long a commit may stay unsettled before its caller is told so
 */
public record AppenderSettings(String node, boolean demo, Clock clock, Duration deadline) {}
