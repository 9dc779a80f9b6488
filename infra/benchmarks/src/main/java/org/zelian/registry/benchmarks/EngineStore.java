package org.zelian.registry.benchmarks;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An event store through Axon's own interface: the ledger, or axon-mongo.
 *
 * @param events of each commit
 */
record EngineStore(EventStorageEngine engine, int events)
        implements Store<List<? extends EventMessage<?>>> {
    @Override
    public List<? extends EventMessage<?>> prepare(
            long first, Instant at, SplittableRandom random) {
        List<EventMessage<?>> messages = new ArrayList<>(events);
        for (long number = first; number < first + events; number++) {
            messages.add(Sample.message(number, at, random));
        }
        return messages;
    }

    @Override
    public void append(List<? extends EventMessage<?>> prepared) {
        engine.appendEvents(prepared);
    }
}
