package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.person.PersonEvent.PersonLeft;

/** Whoever leaves the education system holds no post in it. */
public final class WhenPersonLeftThenTheirAppointmentsEnd implements Policy {

    private final Policies policies;

    public WhenPersonLeftThenTheirAppointmentsEnd(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(PersonLeft event, EventMessage<?> message, TrackingToken token) {
        Cause cause = Cause.of(message, token);
        new EndingAppointments(policies)
                .endAll(getClass(), cause, event.person(), EndCause.PERSON_LEFT);
    }
}
