package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.unit.UnitEvent;
import org.zelian.registry.contract.unit.UnitEvent.UnitClosed;
import org.zelian.registry.contract.unit.UnitEvent.UnitMerged;
import org.zelian.registry.contract.unit.UnitEvent.UnitSplit;
import org.zelian.registry.service.facts.Holding;

import java.util.List;

/** Nobody goes on holding a post in a unit that was closed, merged or split up. */
public final class WhenUnitClosedThenItsAppointmentsEnd implements Policy {

    private final Policies policies;

    public WhenUnitClosedThenItsAppointmentsEnd(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(UnitEvent event, EventMessage<?> message, TrackingToken token) {
        boolean ended =
                switch (event) {
                    case UnitClosed closed -> true;
                    case UnitMerged merged -> true;
                    case UnitSplit split -> !split.continues();
                    default -> false;
                };
        if (ended) {
            Cause cause = Cause.of(message, token);
            List<Holding> held =
                    policies.ask(
                            cause,
                            facts -> facts.appointments().openIn(event.unit(), cause.effective()));
            new EndingAppointments(policies).end(getClass(), cause, held, EndCause.UNIT_CLOSED);
        }
    }
}
