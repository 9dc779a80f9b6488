package org.zelian.registry.benchmarks;

import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.zelian.registry.ledger.verify.LedgerVerifier;
import org.zelian.registry.ledger.verify.LiveLedger;
import org.zelian.registry.ledger.verify.Verification;

import java.util.function.ToIntFunction;

/** A whole store read from its first event to its last. */
final class Replay {
    private Replay() {}

    static Contender of(EventStorageEngine engine, ToIntFunction<TrackedEventMessage<?>> each) {
        return () ->
                () -> {
                    try (var events = engine.readEvents(null, false)) {
                        return events.mapToLong(each::applyAsInt).sum();
                    }
                };
    }

    /** What a processor looks at before it knows whether it has a handler. */
    static int touch(TrackedEventMessage<?> message) {
        boolean known =
                message.trackingToken() != null
                        && message.getPayloadType() == Sample.class
                        && message instanceof DomainEventMessage<?> domain
                        && domain.getSequenceNumber() >= 0;
        return known ? 1 : 0;
    }

    static int decode(TrackedEventMessage<?> message) {
        return message.getPayload() instanceof Sample sample ? sample.codes().size() / 2 : 0;
    }

    static Contender verification(MongoDatabase database) {
        return () ->
                () -> {
                    try (LiveLedger ledger = new LiveLedger(database)) {
                        Verification found = LedgerVerifier.verify(ledger);
                        if (!found.findings().isEmpty()) {
                            throw new IllegalStateException(found.findings().toString());
                        }
                        return found.events();
                    }
                };
    }
}
