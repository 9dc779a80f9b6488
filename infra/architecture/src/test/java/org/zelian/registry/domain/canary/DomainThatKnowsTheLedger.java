package org.zelian.registry.domain.canary;

import org.zelian.registry.ledger.canary.LedgerThatKnowsTheContract;

import java.time.Instant;

record DomainThatKnowsTheLedger(LedgerThatKnowsTheContract ledger) {

    Instant looksAtTheClock() {
        return Instant.now();
    }

    void evolve(String event) throws Exception {
        if (event.isEmpty()) {
            throw new Exception(event);
        }
    }
}
