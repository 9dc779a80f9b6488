package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.appointment.AppointmentCommand.DelegateAppointment;

/** 代理: whoever stands in is not the one who is absent. */
public final class ADelegateIsSomebodyElse {

    private ADelegateIsSomebodyElse() {}

    static void check(DelegateAppointment command) {
        if (command.person().equals(command.principalPerson())) {
            throw Refused.by(ADelegateIsSomebodyElse.class);
        }
    }
}
