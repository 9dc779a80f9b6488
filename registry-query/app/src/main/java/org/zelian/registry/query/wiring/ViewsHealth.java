package org.zelian.registry.query.wiring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.ViewFollower;

/** How far the views have followed the ledger, and whether they still do. */
final class ViewsHealth implements HealthIndicator {

    private final ViewFollower follower;
    private final Entries ledger;

    ViewsHealth(ViewFollower follower, Entries ledger) {
        this.follower = follower;
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        RuntimeException failure = follower.failure();
        long position = follower.position();
        Health.Builder health =
                failure == null ? Health.up() : Health.down().withDetail("stopped", kind(failure));
        return health.withDetail("position", position)
                .withDetail("lag", Math.max(0, ledger.head() - position))
                .build();
    }

    /** The kind and the place, without content. */
    private static String kind(RuntimeException failure) {
        return failure.getClass().getSimpleName();
    }
}
