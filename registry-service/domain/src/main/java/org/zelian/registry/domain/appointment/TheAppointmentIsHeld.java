package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;

import java.time.LocalDate;

/** An account is reset under an appointment that is held on the day. */
public final class TheAppointmentIsHeld {

    private TheAppointmentIsHeld() {}

    static void check(Tenure tenure, LocalDate day) {
        if (!tenure.covers(day)) {
            throw Refused.by(TheAppointmentIsHeld.class, tenure.appointment().value(), day);
        }
    }
}
