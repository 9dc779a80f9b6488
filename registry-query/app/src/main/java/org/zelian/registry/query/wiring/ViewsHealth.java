package org.zelian.registry.query.wiring;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.zelian.registry.query.history.Entries;
import org.zelian.registry.query.history.ViewFollower;

/** How far the views have followed the ledger, and whether they still do. */
final class ViewsHealth extends AbstractHealthIndicator {

    private final ViewFollower follower;
    private final Entries ledger;

    ViewsHealth(ViewFollower follower, Entries ledger) {
        this.follower = follower;
        this.ledger = ledger;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        RuntimeException failure = follower.failure();
        long position = follower.position();
        health.withDetail("position", position)
                .withDetail("lag", Math.max(0, ledger.head() - position));
        if (failure == null) {
            health.up();
        } else {
            health.down().withDetail("stopped", kind(failure));
        }
    }

    /** The kind and the place, without content. */
    private static String kind(RuntimeException failure) {
        return failure.getClass().getSimpleName();
    }
}
