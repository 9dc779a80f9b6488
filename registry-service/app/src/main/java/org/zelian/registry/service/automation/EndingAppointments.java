package org.zelian.registry.service.automation;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.service.facts.Holding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Ends appointments from the day of an event; one that had not begun ends with its first day.
 * Delegations first: {@link WhenAppointmentEndedThenItsDelegationsEnd} then finds them ended.
 */
record EndingAppointments(Policies policies) {

    /** Everything a person holds on that day or will hold. */
    void endAll(Class<?> policy, Cause cause, PersonId person, EndCause why) {
        List<Holding> held =
                policies.ask(
                        cause,
                        facts ->
                                facts.appointments().of(person).stream()
                                        .filter(each -> each.openAfter(cause.effective()))
                                        .toList());
        end(policy, cause, held, why);
    }

    void end(Class<?> policy, Cause cause, List<Holding> held, EndCause why) {
        for (Holding each : delegationsFirst(held)) {
            LocalDate on =
                    cause.effective().isBefore(each.from()) ? each.from() : cause.effective();
            policies.send(
                    policy,
                    cause,
                    each.appointment().value(),
                    new EndAppointment(each.person(), each.appointment(), why, Basis.none()),
                    on);
        }
    }

    private static List<Holding> delegationsFirst(List<Holding> held) {
        return held.stream()
                .sorted(Comparator.comparing(each -> each.principal() == null))
                .toList();
    }
}
