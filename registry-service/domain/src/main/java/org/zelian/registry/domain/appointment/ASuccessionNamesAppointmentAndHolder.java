package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.appointment.AppointmentCommand.AppointPerson;

/** Whoever takes over from somebody names both the appointment and the person who holds it. */
public final class ASuccessionNamesAppointmentAndHolder {

    private ASuccessionNamesAppointmentAndHolder() {}

    static void check(AppointPerson command) {
        if ((command.succeeds() == null) != (command.predecessor() == null)) {
            throw Refused.by(ASuccessionNamesAppointmentAndHolder.class);
        }
    }
}
