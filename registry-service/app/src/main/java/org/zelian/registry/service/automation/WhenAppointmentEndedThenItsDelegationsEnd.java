package org.zelian.registry.service.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.AppointmentEvent;
import org.zelian.registry.contract.appointment.AppointmentEvent.AccountReset;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentCorrected;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentDelegated;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentEnded;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentMade;
import org.zelian.registry.contract.appointment.AppointmentEvent.AppointmentRevoked;
import org.zelian.registry.contract.appointment.EndCause;

/**
 * 代理 lasts no longer than what it stands in for, whether that is ended, revoked or corrected to
 * other days. A delegation made while its principal was being ended is looked at, too: the two are
 * in different streams.
 */
public final class WhenAppointmentEndedThenItsDelegationsEnd implements Policy {

    private final Policies policies;

    public WhenAppointmentEndedThenItsDelegationsEnd(Policies policies) {
        this.policies = policies;
    }

    @EventHandler
    void on(AppointmentEvent event, EventMessage<?> message, TrackingToken token) {
        Cause cause = Cause.of(message, token);
        switch (event) {
            case AppointmentEnded ended -> end(cause, ended.person(), ended.appointment());
            case AppointmentRevoked revoked -> end(cause, revoked.person(), revoked.appointment());
            case AppointmentCorrected right -> end(cause, right.person(), right.appointment());
            case AppointmentDelegated made -> end(cause, made.principalPerson(), made.principal());
            case AppointmentMade made -> {}
            case AccountReset reset -> {}
        }
    }

    /** By what is known now; an answer given again may know another day, and asks for that one. */
    private void end(Cause cause, PersonId person, AppointmentId principal) {
        policies.ask(cause, facts -> facts.appointments().outliving(person, principal))
                .forEach(
                        (held, day) ->
                                policies.send(
                                        getClass(),
                                        cause,
                                        held.appointment().value() + " " + day,
                                        new EndAppointment(
                                                held.person(),
                                                held.appointment(),
                                                EndCause.PRINCIPAL_ENDED,
                                                Basis.none()),
                                        day));
    }
}
