package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Refused;

/** The number of an appointment belongs to one. */
public final class AnAppointmentIsMadeOnce {

    private AnAppointmentIsMadeOnce() {}

    static void check(AppointmentId appointment, boolean made) {
        if (made) {
            throw Refused.by(AnAppointmentIsMadeOnce.class, appointment.value());
        }
    }
}
