package org.zelian.registry.service.commands;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;

/** Who asks, as the ledger names them. */
public sealed interface Actor {

    /** {@code person-…}, {@code bootstrap} or {@code policy:<WhenXThenY>}. */
    String name();

    /** Whether somebody answers for it, by an appointment. */
    default boolean isAPerson() {
        return false;
    }

    /** Id of the command that began the chain; null for one that begins a chain itself. */
    default @Nullable String correlation() {
        return null;
    }

    /** Id of the event from which it follows, if it follows from one. */
    default @Nullable String cause() {
        return null;
    }

    /** Somebody, by the number in their token. */
    record Person(PersonId id) implements Actor {
        @Override
        public String name() {
            return id.value();
        }

        @Override
        public boolean isAPerson() {
            return true;
        }
    }

    /**
     * Somebody whose import is being carried out: no more is allowed than if they did it by hand.
     *
     * @param cause id of the event by which it was confirmed
     * @param correlation id of the command that confirmed it
     */
    record OnBehalf(PersonId id, String cause, String correlation) implements Actor {
        @Override
        public String name() {
            return id.value();
        }

        @Override
        public boolean isAPerson() {
            return true;
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
