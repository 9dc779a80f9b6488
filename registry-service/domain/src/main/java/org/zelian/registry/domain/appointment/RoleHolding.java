package org.zelian.registry.domain.appointment;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.appointment.RoleHoldingEvent;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermReleased;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermShortened;
import org.zelian.registry.contract.appointment.RoleHoldingEvent.TermTaken;
import org.zelian.registry.contract.appointment.Term;
import org.zelian.registry.domain.Act;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The terms of a role of a unit that one person holds at a time: no two overlap. */
public class RoleHolding {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable String id;

    private final Map<AppointmentId, Term> terms = new LinkedHashMap<>();

    RoleHolding() {}

    /** Takes the days of an appointment; days that another holds are refused. */
    void take(Tenure wanted, Act act) {
        terms.values()
                .forEach(
                        held ->
                                ARoleHasOneHolder.check(
                                        wanted.unit(), wanted.role(), wanted.term(), held));
        act.record(
                new TermTaken(wanted.unit(), wanted.role(), wanted.appointment(), wanted.term()));
    }

    /** Gives back the days after the last on which it is now held: all of them if there is none. */
    void shorten(Tenure held, Act act) {
        LocalDate lastDay = held.lastDay();
        if (!held.isEver()) {
            release(held, act);
        } else if (lastDay != null) {
            act.record(new TermShortened(held.unit(), held.role(), held.appointment(), lastDay));
        }
    }

    /** The same appointment, held on other days. */
    void correct(Tenure right, Act act) {
        if (terms.containsKey(right.appointment())) {
            release(right, act);
        }
        if (right.isEver()) {
            take(right, act);
        }
    }

    private void release(Tenure held, Act act) {
        act.record(new TermReleased(held.unit(), held.role(), held.appointment()));
    }

    @EventSourcingHandler
    void evolve(RoleHoldingEvent event) {
        switch (event) {
            case TermTaken taken -> {
                id = RoleHoldingEvent.stream(taken.unit(), taken.role());
                terms.put(taken.appointment(), taken.term());
            }
            case TermShortened shortened ->
                    terms.computeIfPresent(
                            shortened.appointment(),
                            (key, term) -> new Term(term.from(), shortened.lastDay()));
            case TermReleased released -> terms.remove(released.appointment());
        }
    }
}
