package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.person.PersonEvent.PersonFoundSame;

/**
 * A record found to be another's holds no post of its own; the one that goes on is appointed anew.
 */
public final class WhenRecordsJoinedThenTheOldOnesAppointmentsEnd implements Policy {

    private final Policies policies;

    public WhenRecordsJoinedThenTheOldOnesAppointmentsEnd(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(PersonFoundSame event, EventMessage<?> message, TrackingToken token) {
        Cause cause = Cause.of(message, token);
        new EndingAppointments(policies)
                .endAll(getClass(), cause, event.person(), EndCause.RECORDS_JOINED);
    }
}
