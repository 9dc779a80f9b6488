package org.zelian.registry.domain.appointment;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Refused;

/** What is ended, corrected or stood in for is an appointment of the person named. */
public final class TheAppointmentIsKnown {

    private TheAppointmentIsKnown() {}

    static Tenure check(AppointmentId appointment, @Nullable Tenure tenure) {
        if (tenure == null) {
            throw Refused.by(TheAppointmentIsKnown.class, appointment.value());
        }
        return tenure;
    }
}
