package org.zelian.registry.service.facts;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.zelian.registry.ledger.Ledger;

import java.time.Duration;

/** Ready: the ledger can be read, and the facts know all of it. */
@Component("ledgerHealthIndicator")
final class LedgerHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final FactsFeed feed;

    LedgerHealth(Ledger ledger, FactsFeed feed) {
        this.ledger = ledger;
        this.feed = feed;
    }

    @Override
    public Health health() {
        long head = ledger.reader().head();
        Health.Builder health =
                feed.reached(head, PATIENCE) && feed.trouble().isEmpty()
                        ? Health.up()
                        : Health.outOfService();
        return health.withDetail("head", head).build();
    }
}
