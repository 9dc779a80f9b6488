package org.zelian.registry.service.commands;

import org.zelian.registry.contract.PersonId;

/** Who asks, as the ledger names them. */
public sealed interface Actor {

    /** {@code person-…}, {@code bootstrap} or {@code policy:<WhenXThenY>}. */
    String name();

    /** Somebody, by the number in their token. */
    record Person(PersonId id) implements Actor {
        @Override
        public String name() {
            return id.value();
        }
    }

    /** The registry itself, before it has an administrator. */
    record Bootstrap() implements Actor {
        @Override
        public String name() {
            return "bootstrap";
        }
    }

    /**
     * A policy, answering an event.
     *
     * @param policy its name
     * @param cause id of the event
     * @param correlation id of the command that began the chain
     */
    record Policy(String policy, String cause, String correlation) implements Actor {
        @Override
        public String name() {
            return "policy:" + policy;
        }
    }
}
